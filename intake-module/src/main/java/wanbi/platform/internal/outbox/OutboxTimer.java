package wanbi.platform.internal.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import wanbi.platform.api.HouseJob;

/** Looks every few seconds; each node does, and row locks keep them apart. */
@Singleton
@Startup
@PermitAll
@DependsOn("PlatformMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

    @Inject
    SendingRound round;

    @Inject
    SendingDesk desk;

    @Inject
    ChannelSettings settings;

    @Inject
    HouseJob house;

    @PostConstruct
    void begin() {
        desk.takeUpInterrupted();
        desk.setAside(settings.closed());
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void send() throws Exception {
        house.run(() -> {
            round.send();
            return null;
        });
    }
}

package wanbi.intake.internal.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.Clients;
import wanbi.intake.api.KnownClientView;
import wanbi.intake.api.PhoneNumber;
import wanbi.kernel.Role;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class ClientsDoor implements Clients {

    @Inject
    KnownClients known;

    @Inject
    Journal journal;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE})
    public List<KnownClientView> find(ClientQuery query) {
        String phone = PhoneNumber.normalised(query.phone()).orElse(null);
        return known.find(query.site(), phone, Texts.clean(query.unit())).stream()
                .map(KnownClient::masked)
                .toList();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public KnownClientView choose(ClientRef client) {
        KnownClient chosen = known.find(client.site(), client.client())
                .orElseThrow(() -> new UnknownThing(String.valueOf(client.client())));
        journal.append(JournalEntry.of(journal.today(client.site()), "CLIENT_CHOSEN")
                .fact("client", client.client())
                .personal("name", chosen.name())
                .personal("phone", chosen.phone()));
        return chosen.plain();
    }
}

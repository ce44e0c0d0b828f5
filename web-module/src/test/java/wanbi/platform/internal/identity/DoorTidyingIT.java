package wanbi.platform.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.platform.TestHouse;
import wanbi.platform.api.Acting;

@ExtendWith(ArquillianExtension.class)
class DoorTidyingIT {

    @Inject
    private DoorTidying tidying;

    @Inject
    private Tries tries;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Test
    void onlyTriesThatStillCountAreKept() throws Exception {
        String old = TestHouse.aCode("old");
        String young = TestHouse.aCode("young");
        Acting.as(null, Instant.now().minus(Duration.ofMinutes(16)), () -> {
            tries.failed(old);
            return null;
        });
        tries.failed(young);
        tidying.tidy();
        List<?> doors = entities.createNativeQuery("select door from platform.failed_try where door in (?1, ?2)")
                .setParameter(1, old)
                .setParameter(2, young)
                .getResultList();
        assertEquals(List.of(young), doors);
    }
}

package wanbi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entities stay package-private, and the server weaves them all the same: without that no relation would load lazily. */
@ExtendWith(ArquillianExtension.class)
class WeavingIT {
    private static final String WOVEN = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";

    @PersistenceContext(unitName = "platform")
    private EntityManager platform;

    @PersistenceContext(unitName = "intake")
    private EntityManager intake;

    @PersistenceContext(unitName = "investigation")
    private EntityManager investigation;

    @PersistenceContext(unitName = "handover")
    private EntityManager handover;

    private List<Class<?>> entities() {
        return Stream.of(platform, intake, investigation, handover)
                .flatMap(unit -> unit.getMetamodel().getEntities().stream())
                .<Class<?>>map(EntityType::getJavaType)
                .toList();
    }

    private static boolean isWoven(Class<?> entity) {
        return Stream.of(entity.getInterfaces()).map(Class::getName).anyMatch(WOVEN::equals);
    }

    @Test
    void everyEntityIsWoven() {
        assertFalse(entities().isEmpty());
        assertEquals(
                List.of(),
                entities().stream().filter(entity -> !isWoven(entity)).toList());
    }

    @Test
    void noEntityIsPublic() {
        assertEquals(
                List.of(),
                entities().stream()
                        .filter(entity -> Modifier.isPublic(entity.getModifiers()))
                        .toList());
    }
}

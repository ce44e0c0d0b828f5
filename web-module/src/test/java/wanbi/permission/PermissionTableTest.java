package wanbi.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wanbi.kernel.Role;
import wanbi.permission.PermissionTable.Permission;
import wanbi.permission.PublishedDoors.Entrance;
import wanbi.platform.api.Guarded;

/** The doors let in exactly those whom the table of model.md E.6 lets in. */
class PermissionTableTest {

    private static final PermissionTable TABLE = PermissionTable.read();
    private static final Set<Role> PEOPLE = EnumSet.range(Role.DESK, Role.ADMIN);

    static List<Entrance> entrances() {
        return PublishedDoors.entrances();
    }

    @Test
    void everyPublishedMethodHasARowAndEveryRowAMethod() {
        var published = entrances().stream().map(Entrance::name).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(published.size() > 60, published::toString);
        assertEquals(String.join("\n", published), String.join("\n", new TreeSet<>(TABLE.methods())));
    }

    @ParameterizedTest
    @MethodSource("entrances")
    void theDoorLetsInWhomTheTableLetsIn(Entrance entrance) throws NoSuchMethodException {
        var behind = PublishedDoors.behind(entrance.api());
        assertEquals(1, behind.size(), () -> "behind " + entrance.api() + ": " + behind);
        Class<?> door = behind.get(0);
        Method method =
                door.getMethod(entrance.method().getName(), entrance.method().getParameterTypes());
        assertEquals(TABLE.of(entrance.name()), allowed(door, method), entrance::name);
    }

    private static Permission allowed(Class<?> door, Method method) {
        if (method.isAnnotationPresent(PermitAll.class)
                || (door.isAnnotationPresent(PermitAll.class) && !method.isAnnotationPresent(RolesAllowed.class))) {
            return new Permission(EnumSet.of(Role.PUBLIC), EnumSet.noneOf(Role.class));
        }
        Set<Role> atTheDoor = atTheDoor(door, method);
        Guarded guarded = method.isAnnotationPresent(Guarded.class)
                ? method.getAnnotation(Guarded.class)
                : door.getAnnotation(Guarded.class);
        if (guarded == null || guarded.value().length + guarded.assigned().length == 0) {
            return new Permission(atTheDoor, EnumSet.noneOf(Role.class));
        }
        return new Permission(both(atTheDoor, guarded.value()), both(atTheDoor, guarded.assigned()));
    }

    private static Set<Role> atTheDoor(Class<?> door, Method method) {
        RolesAllowed roles = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : door.getAnnotation(RolesAllowed.class);
        return Arrays.stream(roles.value())
                .map(Role::valueOf)
                .filter(PEOPLE::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Set<Role> both(Set<Role> atTheDoor, Role[] guarded) {
        Set<Role> in = EnumSet.noneOf(Role.class);
        in.addAll(Arrays.asList(guarded));
        in.retainAll(atTheDoor);
        return in;
    }
}

package wanbi.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** How code is written here: one clock, telling names, pages that never decide, tests that never doze. */
final class Habits {
    private static final String EMPTY_NAMES = ".*(Manager|Helper|Utils?|Impl|Dto|DTO|Info|Data|Base)";

    private static final Set<String> ASKING_THE_MACHINE = Set.of("now", "currentTimeMillis");

    private static final DescribedPredicate<JavaCall<?>> OWN_TIME =
            DescribedPredicate.describe("the machine's own time", call -> isOwnTime(call.getTarget()));

    private static final DescribedPredicate<JavaClass> CLOCK_PRODUCER =
            DescribedPredicate.describe("produce the one Clock", type -> type.getMethods().stream()
                    .anyMatch(method -> method.isAnnotatedWith(Produces.class)
                            && method.getRawReturnType().isEquivalentTo(Clock.class)));

    private static final DescribedPredicate<JavaClass> CATCHING =
            DescribedPredicate.describe("holding a try and a catch", type -> type.getCodeUnits().stream()
                    .anyMatch(unit -> unit.getTryCatchBlocks().stream()
                            .anyMatch(block -> !block.getCaughtThrowables().isEmpty())));

    private Habits() {}

    private static boolean isOwnTime(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        boolean withoutClock =
                target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        if (owner.isEquivalentTo(Clock.class)) {
            return target.getName().startsWith("system") || target.getName().startsWith("tick");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return target.getName().equals("<init>")
                    && target.getRawParameterTypes().isEmpty();
        }
        return ASKING_THE_MACHINE.contains(target.getName())
                && withoutClock
                && (owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class));
    }

    static ArchRule oneClock() {
        return noClasses()
                .that(DescribedPredicate.not(CLOCK_PRODUCER))
                .and()
                .resideOutsideOfPackage("..launch..")
                .should()
                .callCodeUnitWhere(OWN_TIME)
                .because("time comes through the injected Clock alone, or no deadline could be tested");
    }

    static ArchRule tellingNames() {
        return noClasses()
                .should()
                .haveNameMatching(EMPTY_NAMES)
                .because("a name says it as the desk, the guard or the claimant would");
    }

    static ArchRule pagesDoNotDecide() {
        return classes()
                .that()
                .resideInAPackage("..web..")
                .and()
                .areAnnotatedWith(Named.class)
                .should(not(be(CATCHING)))
                .allowEmptyShould(true)
                .because("one exception handler turns refusals into words");
    }

    static ArchRule noDozing() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..launch..")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .because("a test that waits is slow when it passes and wrong when it fails");
    }

    static ArchRule jsonFoundOnce() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Json.class)
                .because("each call of it searches the class path, a hundred times an answer; a JsonProvider is kept");
    }
}

package wanbi.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Converter;
import java.util.Arrays;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Acting;
import wanbi.platform.api.BetweenContexts;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.Scoped;

/** What a context shows and what it keeps to itself: architecture.md §2 and "EJB at the door, CDI inside". */
final class Doors {
    private static final DescribedPredicate<JavaClass> EJB = DescribedPredicate.describe(
            "EJB classes",
            type -> type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Singleton.class)
                    || type.isAnnotatedWith(Stateful.class));

    /** EclipseLink makes them by reflection and fails at the first use of one that is not public. */
    private static final DescribedPredicate<JavaClass> CONVERTER =
            DescribedPredicate.describe("JPA converters", type -> type.isAnnotatedWith(Converter.class));

    private static final DescribedPredicate<JavaClass> WITH_ROLES = DescribedPredicate.describe(
            "annotated with @RolesAllowed or @PermitAll at the class",
            type -> type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(PermitAll.class));

    private static final DescribedPredicate<JavaClass> PUBLICLY_MADE = DescribedPredicate.describe(
            "public with a public constructor without parameters",
            type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.getConstructors().stream()
                            .anyMatch(constructor ->
                                    constructor.getRawParameterTypes().isEmpty()
                                            && constructor.getModifiers().contains(JavaModifier.PUBLIC)));

    private static final DescribedPredicate<JavaClass> BEHIND_AN_API = DescribedPredicate.describe(
            "stand behind an api that the web calls",
            type -> !type.isInterface()
                    && !type.isRecord()
                    && type.getAllRawInterfaces().stream()
                            .filter(resideInAPackage("wanbi..api.."))
                            .anyMatch(api -> !api.isAnnotatedWith(BetweenContexts.class)));

    /** The types that name a subject, so that the interceptor knows the site. */
    private static final DescribedPredicate<JavaClass> SUBJECT = assignableTo(SiteCode.class)
            .or(assignableTo(CaseNumber.class))
            .or(assignableTo(ItemTag.class))
            .or(assignableTo(Scoped.class));

    private static final DescribedPredicate<JavaClass> FOR_THE_HOUSE_ALONE = DescribedPredicate.describe(
            "let in nobody but SYSTEM",
            type -> type.isAnnotatedWith(RolesAllowed.class)
                    && Arrays.equals(
                            type.getAnnotationOfType(RolesAllowed.class).value(), new String[] {Roles.SYSTEM}));

    private Doors() {}

    static ArchRule internalsHidden() {
        return classes()
                .that()
                .resideInAPackage("..internal..")
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should(be(EJB.or(CONVERTER)))
                .allowEmptyShould(true)
                .because("only EJB classes and converters must be public; all else stays in its package");
    }

    static ArchRule interfacesInApi() {
        return noClasses()
                .that()
                .resideInAPackage("..internal..")
                .and()
                .areNotAnnotations()
                .and()
                .areTopLevelClasses()
                .should()
                .beInterfaces()
                .allowEmptyShould(true)
                .because("an interface is a promise to somebody outside, so it stands in the api");
    }

    static ArchRule doorsAreGuarded() {
        return classes()
                .that()
                .resideInAPackage("..internal..")
                .and(BEHIND_AN_API)
                .should(be(EJB))
                .andShould(be(WITH_ROLES))
                .allowEmptyShould(true)
                .because("whoever calls a context from outside has been asked who he is");
    }

    static ArchRule scopeNotForgotten() {
        return classes()
                .that()
                .resideInAPackage("..internal..")
                .and(BEHIND_AN_API)
                .and()
                .areNotAnnotatedWith(PermitAll.class)
                .and(DescribedPredicate.not(FOR_THE_HOUSE_ALONE))
                .should(nameTheSubjectFirst())
                .allowEmptyShould(true)
                .because("a method that the interceptor cannot judge would let everybody in");
    }

    /** Each public method that takes an argument is judged by the interceptor, and the first says what it is about (I12). */
    private static ArchCondition<JavaClass> nameTheSubjectFirst() {
        return new ArchCondition<>("be @Guarded in every public method, the first argument naming the subject") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !method.isAnnotatedWith(PermitAll.class))
                        .filter(method -> !isJudged(method))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " is not guarded by a subject as its first argument")));
            }
        };
    }

    /** Without arguments a method can only speak of the caller's own sites; a colleague's name is open to all staff. */
    private static boolean isJudged(JavaMethod method) {
        boolean guarded =
                method.isAnnotatedWith(Guarded.class) || method.getOwner().isAnnotatedWith(Guarded.class);
        var parameters = method.getRawParameterTypes();
        return guarded && parameters.stream().findFirst().filter(SUBJECT).isPresent()
                || parameters.stream().allMatch(assignableTo(StaffId.class));
    }

    static ArchRule innerApisStayInside() {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(BetweenContexts.class)
                .allowEmptyShould(true)
                .because("those ask nobody who he is");
    }

    static ArchRule onlyTheSimulatorActs() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..platform..", "..web.demo..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Acting.class)
                .because("nobody else speaks in another's name or at another time");
    }

    static ArchRule doorsCanBeMade() {
        return classes()
                .that(EJB)
                .should(be(PUBLICLY_MADE))
                .allowEmptyShould(true)
                .because("the server finds out otherwise at the first call only");
    }

    static ArchRule eventsAreRecords() {
        return classes()
                .that()
                .resideInAPackage("..api.event")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .allowEmptyShould(true)
                .because("what has happened does not change");
    }
}

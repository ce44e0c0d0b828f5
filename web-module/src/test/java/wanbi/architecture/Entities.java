package wanbi.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Version;

/** Rich entities: a change is a verb, and two people pressing at once are noticed. */
final class Entities {
    private static final DescribedPredicate<JavaClass> MADE_BY_A_VERB = DescribedPredicate.describe(
            "made by a factory with a verb, their bare constructor being protected or package-private",
            type -> type.getConstructors().stream()
                    .filter(constructor -> constructor.getRawParameterTypes().isEmpty())
                    .anyMatch(constructor -> !constructor.getModifiers().contains(JavaModifier.PUBLIC)
                            && !constructor.getModifiers().contains(JavaModifier.PRIVATE)));

    private static final DescribedPredicate<JavaClass> THAT_CHANGE =
            DescribedPredicate.describe("change after they are made", Entities::changes);

    private static final DescribedPredicate<JavaClass> VERSIONED =
            DescribedPredicate.describe("versioned by a @Version field", type -> type.getAllFields().stream()
                    .anyMatch(field -> field.isAnnotatedWith(Version.class)));

    /** A line or a link is guarded by the version of the whole that it belongs to. */
    private static final DescribedPredicate<JavaClass> ROOTS =
            DescribedPredicate.describe("stand alone", type -> type.getFields().stream()
                    .filter(field -> field.isAnnotatedWith(ManyToOne.class))
                    .noneMatch(field -> VERSIONED.test(field.getRawType())));

    private Entities() {}

    /** A method of the entity itself that writes one of its fields; constructors and static factories only make it. */
    private static boolean changes(JavaClass type) {
        return type.getFields().stream()
                .flatMap((JavaField field) -> field.getAccessesToSelf().stream())
                .filter(access -> access.getAccessType() == AccessType.SET)
                .anyMatch(access -> access.getOrigin() instanceof JavaMethod method
                        && method.getOwner().equals(type)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getName().startsWith("_persistence"));
    }

    static ArchRule noSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .allowEmptyShould(true)
                .because("a change is a verb with actor, time and reason");
    }

    static ArchRule privateFields() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .allowEmptyShould(true)
                .because("the rule lives in the thing that it protects");
    }

    static ArchRule madeByAVerb() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(be(MADE_BY_A_VERB))
                .allowEmptyShould(true);
    }

    static ArchRule versioned() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(ROOTS)
                .and(THAT_CHANGE)
                .should(be(VERSIONED))
                .allowEmptyShould(true)
                .because("of two who change it at once, one must be told");
    }

    static ArchRule entitiesInside() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage("..internal..")
                .andShould()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .because("no entity is seen outside its feature");
    }

    static ArchRule noEmbeddableRecords() {
        return noClasses()
                .that()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .beRecords()
                .allowEmptyShould(true)
                .because("EclipseLink 4.0 fails to deploy them");
    }

    static ArchRule noPersistenceInWeb() {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class, EntityManagerFactory.class, PersistenceContext.class, Query.class)
                .orShould()
                .beAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .allowEmptyShould(true)
                .because("pages and resources ask a context; they do not read its tables");
    }
}

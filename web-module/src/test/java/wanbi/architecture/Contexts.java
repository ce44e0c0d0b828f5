package wanbi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.ApplicationException;
import wanbi.kernel.BoundedContext;

/** Who may know whom: the arrows of architecture.md §1, read from the contexts' own annotations. */
final class Contexts {
    private Contexts() {}

    static ArchRule arrows() {
        return modules()
                .definedByAnnotation(BoundedContext.class)
                .should()
                .respectTheirAllowedDependenciesDeclaredIn(
                        "dependsOn", consideringOnlyDependenciesInAnyPackage("wanbi.."));
    }

    static ArchRule doors() {
        return modules()
                .definedByAnnotation(BoundedContext.class)
                .should()
                .onlyDependOnEachOtherThroughPackagesDeclaredIn("exposes");
    }

    static ArchRule noCircles() {
        return modules().definedByAnnotation(BoundedContext.class).should().beFreeOfCycles();
    }

    static ArchRule smallKernel() {
        return classes()
                .that()
                .resideInAPackage("..kernel")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "..kernel").or(equivalentTo(ApplicationException.class)))
                .because("every context speaks the kernel's words, so it may bring no framework along");
    }

    static ArchRule smallKernelPersistence() {
        return classes()
                .that()
                .resideInAPackage("..kernel.persistence")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "..kernel", "..kernel.persistence", "jakarta.persistence..")
                .because("it only turns the kernel's values into columns");
    }

    static ArchRule launcherApart() {
        return noClasses()
                .that()
                .resideInAPackage("..launch..")
                .should()
                .dependOnClassesThat(resideInAPackage("wanbi..").and(not(resideInAPackage("..launch.."))))
                .because("the launcher's class path must not bring in the application's classes, unwoven");
    }

    static ArchRule launcherUnknown() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..launch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..launch..", "fish.payara..", "org.tukaani..")
                .because("the WAR runs without the launcher");
    }
}

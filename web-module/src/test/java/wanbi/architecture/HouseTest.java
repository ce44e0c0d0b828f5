package wanbi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.library.modules.ArchModule;
import com.tngtech.archunit.library.modules.ArchModules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wanbi.kernel.BoundedContext;

/** The house as architecture.md §2 and §3 describe it, and the proof that each of its rules can fail. */
class HouseTest {
    private static final ImportOption NO_TEST_JAR = location -> !location.contains("-tests.jar");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(NO_TEST_JAR)
            .importPackages("wanbi");

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsTheRule(Rule rule) {
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenHouseIsReported(Rule rule) {
        var broken = new ClassFileImporter().importPackages(rule.brokenIn());
        var result = rule.rule().evaluate(broken);
        assertTrue(result.hasViolation(), () -> "nothing in " + rule.brokenIn() + " breaks " + rule);
        // A fixture stands for one breach; the kernel it borrows an annotation from is no module of it.
        assertTrue(
                result.getFailureReport().getDetails().stream()
                        .filter(detail -> !detail.startsWith("Dependency not contained in any module"))
                        .allMatch(detail -> detail.contains("Broken")),
                () -> "reported more than was broken: " + result.getFailureReport());
    }

    @Test
    void theContextsAreTheSixAndNoOther() {
        assertEquals(
                Set.of("kernel", "platform", "intake", "investigation", "handover", "web"),
                contexts().stream().map(ArchModule::getName).collect(Collectors.toSet()));
    }

    @Test
    void noClassLivesOutsideAContextOrTheLauncher() {
        var housed = contexts().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<JavaClass> homeless = HOUSE.stream()
                .filter(type -> !housed.contains(type) && !type.getPackageName().equals("wanbi.launch"))
                .toList();
        assertTrue(homeless.isEmpty(), homeless::toString);
    }

    @Test
    void noTestDozes() {
        var tests = new ClassFileImporter()
                .withImportOption(Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("wanbi")
                .that(DescribedPredicate.describe(
                        "not broken on purpose", type -> !type.getPackageName().contains(".broken")));
        assertFalse(tests.isEmpty());
        Rule.NO_DOZING.rule().check(tests);
        Rule.TELLING_NAMES.rule().check(tests);
    }

    private static ArchModules<?> contexts() {
        return ArchModules.defineByAnnotation(BoundedContext.class).modularize(HOUSE);
    }
}

package wanbi.permission;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import wanbi.handover.api.FormPrinter;
import wanbi.handover.api.LetterPrinter;
import wanbi.handover.api.UnclaimedPrinter;
import wanbi.investigation.api.PackPrinter;
import wanbi.platform.api.BetweenContexts;
import wanbi.platform.api.ImportWords;
import wanbi.platform.api.Scoped;

/** The interfaces that pages and REST may call, with the EJB behind each. */
final class PublishedDoors {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("wanbi.platform", "wanbi.intake", "wanbi.handover", "wanbi.investigation");

    /** One method of a published interface, with its name in the table. */
    record Entrance(Class<?> api, Method method) {

        String name() {
            return api.getSimpleName() + "." + method.getName();
        }
    }

    private PublishedDoors() {}

    static List<Entrance> entrances() {
        return apis().flatMap(api -> Arrays.stream(api.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(method -> new Entrance(api, method)))
                .toList();
    }

    /** Shapes of commands are no doors, and what the web does for a context is asked by that context alone. */
    private static Stream<Class<?>> apis() {
        return HOUSE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getPackageName().endsWith(".api"))
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> !type.isAnnotatedWith(BetweenContexts.class))
                .filter(type -> !type.isAssignableTo(Scoped.class))
                .filter(type -> !type.isEquivalentTo(FormPrinter.class) && !type.isEquivalentTo(ImportWords.class))
                .filter(type -> !type.isEquivalentTo(PackPrinter.class) && !type.isEquivalentTo(LetterPrinter.class))
                .filter(type -> !type.isEquivalentTo(UnclaimedPrinter.class))
                .map(JavaClass::reflect);
    }

    static List<? extends Class<?>> behind(Class<?> api) {
        return HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) && type.isAssignableTo(api))
                .map(JavaClass::reflect)
                .toList();
    }
}

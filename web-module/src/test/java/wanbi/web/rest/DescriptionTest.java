package wanbi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wanbi.fixture.HttpContract;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.once.Once;

/** The published description names every path and method that is served, and no other. */
class DescriptionTest {

    private static final List<? extends Class<?>> RESOURCES = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("wanbi.web.rest").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .map(JavaClass::reflect)
                    .toList();

    private static Stream<Method> served(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).filter(method -> verb(method) != null);
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String operation(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
        return verb(method) + " " + path.replaceAll("\\{(\\w+):.*?}(?=[/.]|$)", "{$1}");
    }

    @Test
    void everyServedOperationIsDescribedAndEveryDescribedOneServed() {
        Set<String> served = new TreeSet<>();
        RESOURCES.forEach(resource -> served(resource).forEach(method -> served.add(operation(resource, method))));
        assertEquals(String.join("\n", HttpContract.get().operations()), String.join("\n", served));
    }

    /** The server looks for a method in the resource of the longest path alone; another one's would never be found. */
    @Test
    void noResourceStandsBelowAnother() {
        List<String> roots = RESOURCES.stream()
                .map(resource -> resource.getAnnotation(Path.class).value())
                .distinct()
                .toList();
        List<String> below = roots.stream()
                .filter(root -> roots.stream().anyMatch(other -> root.startsWith(other + "/")))
                .toList();
        assertEquals(List.of(), below);
    }

    /** Without it the complaints of a body would be lost, and a key would be remembered for nothing. */
    @Test
    void whateverReadsABodyIsDoneOnce() {
        List<String> bare = RESOURCES.stream()
                .flatMap(DescriptionTest::served)
                .filter(method -> List.of(method.getParameterTypes()).contains(JsonBody.class))
                .filter(method -> !method.isAnnotationPresent(Once.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .toList();
        assertEquals(List.of("TokensResource.issue"), bare);
    }
}

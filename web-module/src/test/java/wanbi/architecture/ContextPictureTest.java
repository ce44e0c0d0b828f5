package wanbi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wanbi.kernel.BoundedContext;

/** The picture in docs/architecture shows exactly the arrows that the contexts declare. */
class ContextPictureTest {

    private static final List<String> CONTEXTS =
            List.of("kernel", "platform", "intake", "investigation", "handover", "web");
    private static final Path PICTURE = Path.of("../docs/architecture/contexts.puml");
    private static final Pattern ARROW = Pattern.compile("^Rel\\((\\w+), (\\w+), ", Pattern.MULTILINE);
    private static final Pattern BOX = Pattern.compile("^\\s+Container\\((\\w+), ", Pattern.MULTILINE);

    @Test
    void thePictureShowsTheDeclaredArrows() throws Exception {
        assertEquals(declared(), drawn());
    }

    @Test
    void thePictureShowsEveryContextAndNoOther() throws IOException {
        Set<String> boxes = new TreeSet<>();
        Matcher matcher = BOX.matcher(Files.readString(PICTURE));
        while (matcher.find()) {
            boxes.add(matcher.group(1));
        }
        assertEquals(new TreeSet<>(CONTEXTS), boxes);
    }

    private static Map<String, Set<String>> declared() throws ClassNotFoundException {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (String name : CONTEXTS) {
            BoundedContext context =
                    Class.forName("wanbi." + name + ".package-info").getAnnotation(BoundedContext.class);
            if (context.dependsOn().length > 0) {
                arrows.put(context.name(), new TreeSet<>(List.of(context.dependsOn())));
            }
        }
        return arrows;
    }

    private static Map<String, Set<String>> drawn() throws IOException {
        Map<String, Set<String>> arrows = new TreeMap<>();
        Matcher matcher = ARROW.matcher(Files.readString(PICTURE));
        while (matcher.find()) {
            arrows.computeIfAbsent(matcher.group(1), from -> new TreeSet<>()).add(matcher.group(2));
        }
        return arrows;
    }
}

package wanbi.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wanbi.web.text.Wording;

/** What every page keeps to, read off its source. */
class PagesTest {

    private static final Path PAGES = Path.of("src", "main", "webapp");
    private static final Path BEANS = Path.of("src", "main", "java", "wanbi", "web");
    private static final Pattern KEY = Pattern.compile("words(?:\\['|\\.with\\(')([^']+)'(?:\\]|,)");
    private static final Pattern OWN_CODE =
            Pattern.compile("\\sstyle=|<style|<script|\\son[a-z]+=\"(?!location\\.reload|wanbi\\.)");

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyWordOnAPageIsWritten() {
        Wording wording = new Wording();
        Set<String> unwritten = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            KEY.matcher(text(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> wording.text(Wording.CHINESE, key).equals(key))
                    .forEach(key -> unwritten.add(key + " in " + PAGES.relativize(page)));
        }
        assertEquals(Set.of(), unwritten);
        assertFalse(files(PAGES, ".xhtml").isEmpty());
    }

    /** Looks come from the style sheets, behaviour from the scripts; the policy of the answers would forbid all else. */
    @Test
    void noPageCarriesStyleOrScriptOfItsOwn() {
        Set<String> carried = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            OWN_CODE.matcher(text(page))
                    .results()
                    .map(MatchResult::group)
                    .forEach(code -> carried.add(code.strip() + " in " + PAGES.relativize(page)));
        }
        assertEquals(Set.of(), carried);
    }

    /** {@code intake/loss-report.xhtml} is {@code wanbi.web.intake.LossReportView}: who knows one finds the other. */
    @Test
    void everyViewHasItsPage() {
        Set<String> alone = new TreeSet<>();
        for (Path bean : files(BEANS, "View.java")) {
            if (text(bean).contains("@Named")) {
                Path folder = BEANS.relativize(bean.getParent());
                Path page = PAGES.resolve(folder).resolve(pageName(bean));
                if (!Files.exists(page)) {
                    alone.add(bean.getFileName() + " without " + PAGES.relativize(page));
                }
            }
        }
        assertEquals(Set.of(), alone);
    }

    private static String pageName(Path bean) {
        String name = bean.getFileName().toString().replace("View.java", "");
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".xhtml";
    }
}

package wanbi.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wanbi.kernel.BusinessRuleViolation;

/** Every refusal and every act of the journal has its words, in both languages. */
class WordsTest {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]+(_[A-Z0-9]+)+|[A-Z]{4,}");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(
                    "wanbi.kernel",
                    "wanbi.platform",
                    "wanbi.intake",
                    "wanbi.handover",
                    "wanbi.investigation",
                    "wanbi.web");

    /** Written like codes, and none: actors that are no person, nodes, questions (data with words of their own), files. */
    private static final Set<String> NO_CODES = Set.of(
            "SYSTEM", "PUBLIC", "COMPANY", "ALPH", "ANIM", "ANMF", "ICCP", "IDAT", "IEND", "IHDR", "PLTE", "RIFF",
            "WEBP");

    static List<String> bundles() {
        return Wording.BUNDLES.stream().filter(name -> exists(name)).toList();
    }

    private static boolean exists(String name) {
        return WordsTest.class.getResource("/wanbi/texts/" + name + ".properties") != null;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "wanbi.texts." + name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static Set<String> keys(String prefix, Locale locale) {
        return bundles().stream()
                .flatMap(name -> bundle(name, locale).keySet().stream())
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toSet());
    }

    private static Collection<String> codes(JavaClass type) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassConstants.texts(file.readAllBytes()).stream()
                    .filter(text -> CODE.matcher(text).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JavaClass> refusals() {
        return HOUSE.stream().filter(type -> type.isAssignableTo(BusinessRuleViolation.class));
    }

    @Test
    void everyRefusalThatIsAClassOfItsOwnHasASentence() {
        Set<String> sentences = keys("refusal.", Locale.ROOT);
        Set<String> mute = new TreeSet<>();
        refusals()
                .flatMap(type -> codes(type).stream())
                .filter(code -> !sentences.contains("refusal." + code))
                .forEach(mute::add);
        assertEquals(Set.of(), mute);
    }

    /** Wider than it must be: any code that stands in the contexts is a refusal, an act or a word of some list. */
    @Test
    void everyCodeInTheContextsHasAWord() {
        Set<String> known = keys("", Locale.ROOT).stream()
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> mute = new TreeSet<>();
        HOUSE.stream()
                .filter(type -> !type.getPackageName().startsWith("wanbi.web") && !type.isEnum())
                .forEach(type -> codes(type).stream()
                        .filter(code -> !known.contains(code) && !NO_CODES.contains(code))
                        .forEach(code -> mute.add(code + " in " + type.getSimpleName())));
        assertEquals(Set.of(), mute);
    }

    /** A bundle that nobody looks into leaves people with bare keys. */
    @Test
    void everyBundleIsLookedInto() throws IOException {
        Path texts = Path.of("src", "main", "resources", "wanbi", "texts");
        try (Stream<Path> files = Files.list(texts)) {
            Set<String> written = files.map(
                            file -> file.getFileName().toString().replaceFirst("(_en)?\\.properties", ""))
                    .filter(name -> !name.startsWith("faces"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(written, new TreeSet<>(Wording.BUNDLES));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSame(String name) {
        var chinese = bundle(name, Locale.ROOT);
        var english = bundle(name, Locale.ENGLISH);
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
        chinese.keySet().forEach(key -> {
            assertFalse(chinese.getString(key).isBlank(), key);
            // A blank form's lines to write on need no second language.
            assertTrue(key.startsWith("paper.blank.") || !english.getString(key).isBlank(), key);
            // Papers print both languages side by side, so that one of them may carry the number for both.
            if (!key.startsWith("paper.")) {
                assertEquals(places(chinese.getString(key)), places(english.getString(key)), key);
            }
        });
    }

    /** An apostrophe that stands alone would swallow what follows, the number of the case included. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyPlaceOfASentenceIsFilled(String name) {
        Stream.of(Locale.ROOT, Locale.ENGLISH)
                .map(locale -> bundle(name, locale))
                .forEach(bundle -> bundle.keySet().forEach(key -> {
                    Set<String> places = places(bundle.getString(key));
                    if (!places.isEmpty()) {
                        String said = new MessageFormat(bundle.getString(key), Locale.ROOT)
                                .format(new Object[] {"#0", "#1", "#2", "#3", "#4"});
                        places.forEach(place -> assertTrue(said.contains("#" + place), () -> key + ": " + said));
                    }
                }));
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{(\\d)")
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

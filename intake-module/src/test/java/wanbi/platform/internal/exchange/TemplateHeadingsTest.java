package wanbi.platform.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.ImportField;
import wanbi.platform.api.ImportWords;

/** A file with the template's headings needs no mapping; one with others is not half understood. */
class TemplateHeadingsTest {

    private static final List<ImportField> FIELDS = List.of(ImportField.required("code"), ImportField.optional("name"));

    @Test
    void headingsOfEitherLanguageAreUnderstoodStarOrNot() {
        assertEquals(
                Map.of("code", column("代码 *"), "name", column("NAME in English")), rules("代码 *", "NAME in English"));
    }

    @Test
    void theNoteAndWhatAListOfRefusedRowsAddsArePassedOver() {
        assertEquals(Map.of("code", column("code")), rules("备注", "行号 Row", "code", "原因", "Reason"));
    }

    @Test
    void aHeadingOfNoFieldOrOfTheSameFieldAgainIsRefused() {
        var refused = assertThrows(InvalidInput.class, () -> rules("代码", "电话号吗", "code"));
        assertEquals("UNKNOWN_HEADING", refused.errors().get(0).code());
        assertEquals(List.of("电话号吗、code"), refused.errors().get(0).arguments());
    }

    @Test
    void theExampleRowOfATemplateIsPassedOver() {
        assertEquals(
                List.of(List.of("", "A"), List.of("示例二", "B")),
                Sheets.read("备注,代码\n示例,X\n,A\nExample,Y\n示例二,B\n").cells());
    }

    private static Map<String, ColumnRule> rules(String... columns) {
        return TemplateHeadings.of("things", FIELDS, new TwoLanguages()).rules(List.of(columns));
    }

    private static ColumnRule column(String name) {
        return new ColumnRule(name, Map.of(), null);
    }

    private static final class TwoLanguages implements ImportWords {
        @Override
        public String say(String kind, FieldError error, Locale locale) {
            return error.code();
        }

        @Override
        public String heading(String kind, String field, Locale locale) {
            boolean english = locale.equals(Locale.ENGLISH);
            return field.equals("code") ? english ? "Code of it" : "代码" : english ? "Name in English" : "名称";
        }

        @Override
        public String code(String list, List<String> codes, String typed) {
            return typed;
        }
    }
}

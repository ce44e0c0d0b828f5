package wanbi.platform.internal.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wanbi.kernel.FieldError;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.ImportWords;

/** Grants as people write them into one cell. */
class GrantWordsTest {

    private final GrantWords words = new GrantWords(new Understood());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DESK@SH01; MANAGER@SH01|DESK@SH01 MANAGER@SH01",
                "客服＠SH01；DESK@EAST|DESK@SH01 DESK@EAST",
                "desk@全公司|DESK@COMPANY",
                "DESK @ Company,|DESK@COMPANY",
                "店长@SH01|店长@SH01",
                "DESK|DESK@null",
                "@SH01|@SH01"
            })
    void rolesAndNodesAreToldApart(String cell, String grants) {
        assertEquals(
                grants,
                String.join(
                        " ",
                        words.read(cell).stream()
                                .map(grant -> grant.role() + "@" + grant.node())
                                .toList()));
    }

    @Test
    void anEmptyCellGrantsNothing() {
        assertEquals(List.<Grant>of(), words.read(null));
    }

    private static final class Understood implements ImportWords {
        @Override
        public String say(String kind, FieldError error, Locale locale) {
            return error.code();
        }

        @Override
        public String heading(String kind, String field, Locale locale) {
            return field;
        }

        @Override
        public String code(String list, List<String> codes, String typed) {
            return "客服".equals(typed) || "desk".equals(typed) ? "DESK" : typed;
        }
    }
}

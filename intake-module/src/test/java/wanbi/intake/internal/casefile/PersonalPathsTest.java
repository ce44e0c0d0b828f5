package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers of a chronology or a revision see of persons (I17) and of hidden features (F-8). */
class PersonalPathsTest {

    @ParameterizedTest
    @CsvSource({
        "client/name,王小明,王*明",
        "before/client/phone,13800138000,138****8000",
        "after/reporter/phone,13800138000,138****8000",
        "client/unit,3-1201,3-****",
        "items/1/serial,356938035643809,****3809",
        "after/items/1/hiddenFeatures,夹层有全家福,＊＊＊",
        "name,王小明,王*明",
        "idLast4,123X,＊＊＊",
        "items/1/name,黑色钱包,黑色钱包",
        "reason,客户更正,客户更正"
    })
    void aValueIsMaskedByTheLastWordOfItsPath(String path, String plain, String shown) {
        assertEquals(Map.of(path, shown), PersonalPaths.masked(Map.of(path, plain)));
    }
}

package wanbi.handover.internal.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "三十五, 35",
        "三百, 300",
        "一千零五, 1005",
        "两万三千, 23000",
        "一三八, 138",
        "〇八, 08",
        "三张卡, 3张卡",
        "seven keys, 7 keys",
        "someone, someone",
        "没有数字, 没有数字"
    })
    void numeralsBecomeDigits(String said, String digits) {
        assertEquals(digits, Numerals.asDigits(said));
    }
}

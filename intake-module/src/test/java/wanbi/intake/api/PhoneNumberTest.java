package wanbi.intake.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers as people give them (R05). */
class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13800138000,13800138000",
        "138 0013-8000,13800138000",
        "+86 138 0013 8000,13800138000",
        "0086-13800138000,13800138000",
        "１３８００１３８０００,13800138000",
        "021-6234 5678,02162345678",
        "(0755) 8234567,07558234567",
        "+86 21 62345678,02162345678",
        "021-62345678 转 803,02162345678x803",
        "021-62345678-ext.803,02162345678x803",
        "400-820-8820,4008208820",
        "+852 9123 4567,+85291234567",
        "+1 (415) 555-2671,+14155552671"
    })
    void aNumberIsKeptInOneShape(String typed, String kept) {
        assertEquals(Optional.of(kept), PhoneNumber.normalised(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "1380013800",
                "138001380000",
                "12800138000",
                "62345678",
                "+12345",
                "+1234567890123456",
                "电话",
                "13800138000x1",
                "138001380oo"
            })
    void whatIsNoNumberIsNone(String typed) {
        assertEquals(Optional.empty(), PhoneNumber.normalised(typed));
    }

    @Test
    void nothingTypedIsNone() {
        assertEquals(Optional.empty(), PhoneNumber.normalised(null));
    }
}

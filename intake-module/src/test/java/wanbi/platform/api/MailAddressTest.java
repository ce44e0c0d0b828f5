package wanbi.platform.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people have them, and slips of the pen. */
class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"wang@example.com", "wang.xm+sh01@mail.example.com.cn", "10086@qq.com", "a@b.co"})
    void addressesOfPeopleAreTaken(String address) {
        assertTrue(MailAddress.isValid(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wang",
                "wang@",
                "@example.com",
                "wang@example",
                "wang@@example.com",
                "wang@example..com",
                "wang.@example.com",
                "王@example.com",
                "wang@example.com, li@example.com",
                "wang@example.com\nBcc: li@example.com",
                "Wang <wang@example.com>"
            })
    void whatReachesNobodyOrSomebodyElseTooIsRefused(String address) {
        assertFalse(MailAddress.isValid(address));
    }

    @Test
    void anAddressLongerThanMailKnowsIsRefused() {
        assertFalse(MailAddress.isValid("a".repeat(250) + "@b.co"));
    }
}

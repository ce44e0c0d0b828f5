package wanbi.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way back after signing in never leads out of the house. */
class SignInPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "home.xhtml",
                "",
                "/a\r\nSet-Cookie: x=y",
                "/\t/evil.example",
                "/sign-in.xhtml?to=/sign-in.xhtml"
            })
    void whatLeadsOutOrInCirclesLeadsHome(String back) {
        assertEquals("/", SignInPages.safe(back));
    }

    @Test
    void aPageOfOursIsKeptWithItsQuestion() {
        assertEquals(
                "/intake/case.xhtml?no=SH01-GS-20261122-001",
                SignInPages.safe("/intake/case.xhtml?no=SH01-GS-20261122-001"));
        assertEquals("/", SignInPages.safe(null));
        assertEquals("/", SignInPages.safe("/" + "a".repeat(5_000)));
    }

    @Test
    void theWayBackSurvivesTheAddressLine() {
        assertEquals("/sign-in.xhtml?to=%2Fhome.xhtml%3Fa%3Db%26c", SignInPages.signInAndBackTo("/home.xhtml?a=b&c"));
    }
}

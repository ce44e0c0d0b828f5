package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.fixture.StartedApplication;

/** The way in for people, and what a session cookie may vouch for. */
class SessionApiIT {

    private static final Map<String, String> OUR_PAGE = Map.of("Sec-Fetch-Site", "same-origin");

    private final BrowserSession browser = new BrowserSession();

    private void signedIn() {
        assertEquals(302, browser.signIn("desk", "wanbi-demo", "").statusCode());
    }

    @Test
    void aPageLeadsToTheDoorAndBack() {
        HttpResponse<String> turnedAway = browser.get("/intake/case-list.xhtml?site=SH01");
        assertEquals(302, turnedAway.statusCode());
        String door = turnedAway.headers().firstValue("Location").orElseThrow();
        assertTrue(door.endsWith("/sign-in.xhtml?to=%2Fintake%2Fcase-list.xhtml%3Fsite%3DSH01"), door);
        HttpResponse<String> in = browser.signIn("desk", "wanbi-demo", door.substring(door.indexOf('?')));
        String back = in.headers().firstValue("Location").orElseThrow();
        assertTrue(back.endsWith("/intake/case-list.xhtml?site=SH01"), back);
        assertEquals(200, browser.get("/intake/case-list.xhtml?site=SH01").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/%5Cevil.example"})
    void theDoorLeadsNowhereElse(String away) {
        HttpResponse<String> in = browser.signIn("desk", "wanbi-demo", "?to=" + away);
        String location = in.headers().firstValue("Location").orElseThrow();
        assertTrue(location.startsWith(StartedApplication.get().root().toString()) || location.equals("/"), location);
        assertFalse(location.contains("evil"), location);
    }

    @Test
    void theSessionChangesItsNameAtTheDoor() {
        browser.get("/sign-in.xhtml");
        String before = browser.id();
        signedIn();
        assertNotEquals(before, browser.id());
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSites() {
        String cookie =
                browser.get("/sign-in.xhtml").headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"), cookie);
    }

    @Test
    void ourOwnPagesMayCallTheApi() {
        signedIn();
        assertEquals(200, browser.get("/api/v1/sites").statusCode());
        assertEquals(
                201,
                browser.post("/api/v1/loss-cases", Desk.lossReport(), OUR_PAGE).statusCode());
        String origin = StartedApplication.get().root().toString().replaceFirst("/$", "");
        assertEquals(
                201,
                browser.post("/api/v1/loss-cases", Desk.lossReport(), Map.of("Origin", origin))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void whatAnotherSiteMakesTheBrowserSendIsRefused(String site) {
        signedIn();
        var answer = browser.post("/api/v1/loss-cases", Desk.lossReport(), Map.of("Sec-Fetch-Site", site));
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("CROSS_SITE"), answer.body());
    }

    @Test
    void withoutAWordOnWhereItComesFromItIsRefusedToo() {
        signedIn();
        assertEquals(
                403,
                browser.post("/api/v1/loss-cases", Desk.lossReport(), Map.of()).statusCode());
        assertEquals(
                403,
                browser.post("/api/v1/loss-cases", Desk.lossReport(), Map.of("Origin", "http://evil.example"))
                        .statusCode());
        assertEquals(
                403,
                browser.post("/api/v1/loss-cases", Desk.lossReport(), Map.of("Origin", "null"))
                        .statusCode());
    }

    @Test
    void aWrongPasswordOpensNoSession() {
        browser.signIn("desk3", "wrong", "");
        assertEquals(302, browser.get("/home.xhtml").statusCode());
        assertEquals(401, browser.get("/api/v1/sites").statusCode());
    }
}

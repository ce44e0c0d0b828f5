package wanbi.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that keeps itself up to date keeps no session alive before an empty chair. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttendanceIT {

    private static final String CHAIR = "/ArquillianServletRunner-chair";
    private static final String TIDINGS = "/live/tidings";
    private static final String FRAGMENT = "/live/bell.xhtml";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ArquillianResource
    private URL server;

    @BeforeEach
    void signIn() throws Exception {
        assertEquals(200, send("POST", CHAIR + "?sit=down", false).statusCode());
        assertEquals(200, send("GET", "/home.xhtml", false).statusCode());
    }

    private HttpResponse<String> send(String method, String path, boolean byItself)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.toString().replaceFirst("/$", "") + path))
                .method(method, BodyPublishers.noBody());
        if (byItself) {
            request.header(Attendance.BY_ITSELF, "1");
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private void away(int minutes) throws Exception {
        send("POST", CHAIR + "?minutes=" + minutes, false);
    }

    @Test
    void askingForNewsIsAnsweredFromTheSession() throws Exception {
        HttpResponse<String> first = send("GET", TIDINGS, true);
        assertEquals(200, first.statusCode());
        assertTrue(first.body().matches("[0-9a-f-]{36}:\\d+"), first.body());
        assertEquals(204, send("GET", TIDINGS + "?since=" + first.body(), true).statusCode());
        assertNotNull(send("GET", FRAGMENT, true).body());
    }

    @Test
    void thePageItselfKeepsNothingAlive() throws Exception {
        away(29);
        assertEquals(200, send("GET", TIDINGS, true).statusCode());
        assertEquals(200, send("GET", FRAGMENT, true).statusCode());
        away(31);
        assertEquals(401, send("GET", TIDINGS, true).statusCode());
        assertEquals(302, send("GET", "/home.xhtml", false).statusCode());
    }

    @Test
    void theFragmentsOfAPageDoNotCountAsPresence() throws Exception {
        away(20);
        assertEquals(200, send("GET", FRAGMENT, true).statusCode());
        assertEquals("20", seenMinutesAgo());
        assertEquals(200, send("GET", "/home.xhtml", false).statusCode());
        assertEquals("0", seenMinutesAgo());
    }

    private String seenMinutesAgo() throws Exception {
        return send("GET", CHAIR, false).body();
    }

    @Test
    void whoWasAwayTooLongIsSignedOutWhateverThePageDid() throws Exception {
        away(31);
        assertEquals(302, send("GET", FRAGMENT, true).statusCode());
    }

    @Test
    void nobodyHearsAnythingWithoutHavingSignedIn() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.toString().replaceFirst("/$", "") + TIDINGS))
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(401, answer.statusCode());
    }
}

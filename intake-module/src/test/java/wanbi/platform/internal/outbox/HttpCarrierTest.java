package wanbi.platform.internal.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wanbi.platform.api.MessageChannel;

/** What a real HTTP receiver gets, and what its answers mean. */
class HttpCarrierTest {

    private static final Outgoing SMS =
            new Outgoing(Mail.ID, "SH01", MessageChannel.SMS, 1, new Letter("13800138000", "领取", "您报失的物品可能已找到"));

    private HttpServer receiver;
    private int answer = 204;
    private Headers headers;
    private String body;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            headers = exchange.getRequestHeaders();
            body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void hangUp() {
        receiver.stop(0);
    }

    @Test
    void theReceiverGetsTheMessageUnderItsIdAndSigned() {
        assertEquals(Optional.empty(), carry());
        assertEquals(Mail.ID, headers.getFirst("X-Wanbi-Message-Id"));
        assertEquals("1795312800", headers.getFirst("X-Wanbi-Timestamp"));
        assertEquals(Signature.of("shared", "1795312800", body), headers.getFirst("X-Wanbi-Signature"));
        assertEquals(
                "{\"id\":\"" + Mail.ID + "\",\"channel\":\"SMS\",\"site\":\"SH01\",\"subject\":\"领取\","
                        + "\"text\":\"您报失的物品可能已找到\",\"to\":\"13800138000\"}",
                body);
    }

    /** Computed by another hand: printf '1795312800.{}' | openssl dgst -sha256 -hmac shared */
    @Test
    void theSignatureIsTheOneThatTheManualDescribes() {
        assertEquals(
                "v1=4bd58f64d2939f00b949904149f7726416b4c55987fac9a68fc509034876ca4f",
                Signature.of("shared", "1795312800", "{}"));
        assertNotEquals(Signature.of("shared", "1795312801", "{}"), Signature.of("shared", "1795312800", "{}"));
    }

    @ParameterizedTest
    @CsvSource({
        "200, ",
        "202, ",
        "400, REFUSED",
        "422, REFUSED",
        "302, REFUSED_FOR_NOW",
        "401, REFUSED_FOR_NOW",
        "404, REFUSED_FOR_NOW",
        "429, REFUSED_FOR_NOW",
        "500, REFUSED_FOR_NOW",
        "503, REFUSED_FOR_NOW"
    })
    void whatTheAnswerMeans(int status, Failure failure) {
        answer = status;
        assertEquals(Optional.ofNullable(failure), carry());
    }

    @Test
    void aReceiverThatIsNotThereRestsTheWholeChannel() {
        receiver.stop(0);
        Failure failure = carry().orElseThrow();
        assertEquals(Failure.UNREACHABLE, failure);
        assertTrue(failure.isOfTheWholeChannel());
    }

    private Optional<Failure> carry() {
        String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/sms";
        return new HttpCarrier(new Gateway(url, "shared"), Clock.fixed(Mail.NOW, ZoneOffset.UTC)).carry(SMS);
    }
}

package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;
import wanbi.fixture.StartedApplication;

/** A phone that was told to trust the house's authority opens the product over HTTPS; one that was not, does not. */
class CertificateApiIT {
    private final HttpRequest health = HttpRequest.newBuilder(
                    StartedApplication.get().secureRoot().resolve("health"))
            .build();

    @Test
    void aPhoneThatTrustsTheAuthorityComesIn() throws Exception {
        byte[] authority = Api.anonymous().get("//ca.crt").expect(200).bytes();
        var phone = HttpClient.newBuilder().sslContext(trusting(authority)).build();
        assertEquals(200, phone.send(health, BodyHandlers.discarding()).statusCode());
    }

    @Test
    void aPhoneThatTrustsOnlyTheWorldsAuthoritiesStaysOut() {
        var phone = HttpClient.newHttpClient();
        assertThrows(IOException.class, () -> phone.send(health, BodyHandlers.discarding()));
    }

    private static SSLContext trusting(byte[] authority) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(
                "authority",
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(authority)));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}

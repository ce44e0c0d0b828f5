package wanbi.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Optional;

/**
 * What the HTTPS port shows: somebody's own PKCS#12 file, or one that the house made, with the authority that a phone has to
 * be told to trust.
 */
record Certificate(Path store, String password, String alias, Optional<Path> authority) {

    static Certificate of(Settings settings, DataFolder folder) {
        return settings.tlsCertificate()
                .map(file -> own(file, settings.tlsPassword()))
                .orElseGet(() -> HouseAuthority.in(folder).certify(HostNames.of(settings.baseUrl())));
    }

    private static Certificate own(Path file, String password) {
        try {
            return new Certificate(file.toAbsolutePath(), password, keyAlias(load(file, password)), Optional.empty());
        } catch (IOException | GeneralSecurityException e) {
            throw new LaunchFailure(
                    Exit.SETTINGS,
                    "无法读取证书文件 " + file + "（WANBI_TLS_CERTIFICATE、WANBI_TLS_PASSWORD）：" + e.getMessage(),
                    "The certificate file " + file + " (WANBI_TLS_CERTIFICATE, WANBI_TLS_PASSWORD) cannot be read: "
                            + e.getMessage(),
                    e);
        }
    }

    static KeyStore load(Path file, String password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return store;
    }

    private static String keyAlias(KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return alias;
            }
        }
        throw new GeneralSecurityException("no private key in it");
    }

    /** The passwords stay out of logs. */
    @Override
    public String toString() {
        return store.toString();
    }
}

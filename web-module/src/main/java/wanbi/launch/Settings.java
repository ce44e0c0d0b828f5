package wanbi.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What may be set from outside, as {@code -Dwanbi.port=…} or, of the same meaning, {@code WANBI_PORT=…} in the environment;
 * the property wins. An empty value counts as not set.
 */
record Settings(
        int port,
        Optional<Integer> tlsPort,
        Optional<Path> tlsCertificate,
        String tlsPassword,
        String bind,
        String baseUrl,
        Path data,
        Optional<Database> externalDatabase,
        boolean demo,
        boolean followParent) {

    static Settings of(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        var given = new Given(properties, environment);
        given.refuseHalfAChannel();
        boolean demo = given.flag("wanbi.demo")
                .or(() -> given.flag("wanbi.demo.default"))
                .orElse(false);
        return new Settings(
                given.port("wanbi.port").orElse(8080),
                given.port("wanbi.tls.port"),
                given.text("wanbi.tls.certificate").map(Path::of),
                given.text("wanbi.tls.password").orElse(""),
                given.text("wanbi.bind").orElse(demo ? "127.0.0.1" : "0.0.0.0"),
                given.webAddress("wanbi.base.url").orElse(""),
                Path.of(given.text("wanbi.data").orElse("wanbi-data"))
                        .toAbsolutePath()
                        .normalize(),
                given.text("wanbi.db.url").map(given::database),
                demo,
                given.flag("wanbi.follow.parent").orElse(false));
    }

    private record Given(UnaryOperator<String> properties, UnaryOperator<String> environment) {

        Optional<String> text(String key) {
            return Optional.ofNullable(properties.apply(key))
                    .filter(value -> !value.isBlank())
                    .or(() -> Optional.ofNullable(environment.apply(variable(key))))
                    .filter(value -> !value.isBlank())
                    .map(String::strip);
        }

        Optional<Integer> port(String key) {
            return text(key).map(value -> {
                if (value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65_535) {
                    return Integer.parseInt(value);
                }
                throw refused(key, value, "1–65535 的端口号", "a port number from 1 to 65535");
            });
        }

        Optional<String> webAddress(String key) {
            return text(key).map(value -> {
                if (value.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?(/\\S*)?")) {
                    return value;
                }
                throw refused(
                        key, value, " http:// 或 https:// 开头的地址", "an address that starts with http:// or https://");
            });
        }

        /** The application reads these itself; what is wrong with them is better said before anything is started. */
        void refuseHalfAChannel() {
            port("wanbi.smtp.port");
            flag("wanbi.smtp.tls");
            together("wanbi.smtp.host", "wanbi.smtp.from");
            webAddress("wanbi.sms.url");
            together("wanbi.sms.url", "wanbi.sms.secret");
            webAddress("wanbi.chat.url");
            together("wanbi.chat.url", "wanbi.chat.secret");
        }

        private void together(String key, String needed) {
            if (text(key).isPresent() && text(needed).isEmpty()) {
                throw new LaunchFailure(
                        Exit.SETTINGS,
                        "设置了 " + variable(key) + "，就还需要设置 " + variable(needed) + "。",
                        variable(key) + " is set, so " + variable(needed) + " is needed too.");
            }
        }

        Optional<Boolean> flag(String key) {
            return text(key).map(value -> switch (value.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "1" -> true;
                case "false", "no", "0" -> false;
                default -> throw refused(key, value, "true 或 false", "true or false");
            });
        }

        Database database(String url) {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw refused(
                        "wanbi.db.url", url, "jdbc:postgresql: 开头的地址", "an address that starts with jdbc:postgresql:");
            }
            String user = needed("wanbi.db.user");
            String password = needed("wanbi.db.password");
            return new Database(
                    url,
                    user,
                    password,
                    text("wanbi.db.owner.user").orElse(user),
                    text("wanbi.db.owner.password").orElse(password));
        }

        private String needed(String key) {
            together("wanbi.db.url", key);
            return text(key).orElseThrow();
        }

        private static LaunchFailure refused(String key, String value, String chinese, String english) {
            return new LaunchFailure(
                    Exit.SETTINGS,
                    variable(key) + " 应为" + chinese + "，现在是“" + value + "”。",
                    variable(key) + " should be " + english + ", but it is \"" + value + "\".");
        }

        private static String variable(String key) {
            return key.replace('.', '_').toUpperCase(Locale.ROOT);
        }
    }
}

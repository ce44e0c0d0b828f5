package wanbi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static Settings settings(Map<String, String> properties, Map<String, String> environment) {
        return Settings.of(properties::get, environment::get);
    }

    @Test
    void withNothingSetItListensToAllOnPort8080WithoutDemonstration() {
        var settings = settings(Map.of(), Map.of());
        assertEquals(8080, settings.port());
        assertEquals("0.0.0.0", settings.bind());
        assertFalse(settings.demo());
        assertEquals(Path.of("wanbi-data").toAbsolutePath(), settings.data());
        assertTrue(settings.externalDatabase().isEmpty());
    }

    @Test
    void theDemonstrationListensToThisMachineOnly() {
        assertEquals(
                "127.0.0.1", settings(Map.of(), Map.of("WANBI_DEMO", "true")).bind());
    }

    @Test
    void aPropertyWinsOverTheEnvironment() {
        assertEquals(
                9001,
                settings(Map.of("wanbi.port", "9001"), Map.of("WANBI_PORT", "9002"))
                        .port());
    }

    @Test
    void anEmptyPropertyLetsTheEnvironmentSpeak() {
        assertEquals(
                9002,
                settings(Map.of("wanbi.port", ""), Map.of("WANBI_PORT", "9002")).port());
    }

    @Test
    void theEnvironmentOverridesTheDemonstrationOfTheRunProfile() {
        assertFalse(settings(Map.of("wanbi.demo.default", "true"), Map.of("WANBI_DEMO", "false"))
                .demo());
        assertTrue(settings(Map.of("wanbi.demo.default", "true"), Map.of()).demo());
    }

    @ParameterizedTest
    @CsvSource({
        "WANBI_SMTP_HOST, mail.example.com, WANBI_SMTP_FROM",
        "WANBI_SMTP_PORT, twenty-five, WANBI_SMTP_PORT",
        "WANBI_SMTP_TLS, perhaps, WANBI_SMTP_TLS",
        "WANBI_SMS_URL, https://sms.example.com/send, WANBI_SMS_SECRET",
        "WANBI_SMS_URL, ftp://sms.example.com, WANBI_SMS_URL",
        "WANBI_CHAT_URL, https://chat.example.com/hook, WANBI_CHAT_SECRET",
        "WANBI_CHAT_URL, chat, WANBI_CHAT_URL"
    })
    void halfAChannelIsRefusedBeforeAnythingStarts(String variable, String value, String named) {
        var refusal = assertThrows(LaunchFailure.class, () -> settings(Map.of(), Map.of(variable, value)));
        assertTrue(refusal.getMessage().contains(named), refusal::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty", "80 80", "999999"})
    void aPortThatIsNoneIsRefusedInWords(String port) {
        var refusal = assertThrows(LaunchFailure.class, () -> settings(Map.of(), Map.of("WANBI_PORT", port)));
        assertEquals(Exit.SETTINGS, refusal.exit());
        assertTrue(refusal.getMessage().contains("WANBI_PORT"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(port), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wanbi.example", "ftp://wanbi.example", "http://wan bi", "https://"})
    void aBaseAddressThatNoPhoneCouldOpenIsRefused(String address) {
        assertThrows(LaunchFailure.class, () -> settings(Map.of("wanbi.base.url", address), Map.of()));
    }

    @Test
    void aBaseAddressIsKeptAsGiven() {
        assertEquals(
                "https://wanbi.example:8443",
                settings(Map.of("wanbi.base.url", "https://wanbi.example:8443"), Map.of())
                        .baseUrl());
    }

    @Test
    void aYesThatIsNeitherTrueNorFalseIsRefused() {
        assertThrows(LaunchFailure.class, () -> settings(Map.of(), Map.of("WANBI_DEMO", "maybe")));
    }

    @Test
    void anExternalDatabaseNeedsItsUserAndPassword() {
        var url = Map.of("WANBI_DB_URL", "jdbc:postgresql://db/wanbi", "WANBI_DB_USER", "app");
        var refusal = assertThrows(LaunchFailure.class, () -> settings(Map.of(), url));
        assertTrue(refusal.getMessage().contains("WANBI_DB_PASSWORD"), refusal.getMessage());
    }

    @Test
    void withoutAnOwnerTheApplicationsRoleMigratesToo() {
        var database = settings(
                        Map.of("wanbi.db.url", "jdbc:postgresql://db/wanbi", "wanbi.db.user", "app"),
                        Map.of("WANBI_DB_PASSWORD", "secret"))
                .externalDatabase()
                .orElseThrow();
        assertEquals("app", database.ownerUser());
        assertEquals("secret", database.ownerPassword());
        assertFalse(database.toString().contains("secret"));
    }

    @Test
    void onlyPostgresqlIsSpoken() {
        assertThrows(LaunchFailure.class, () -> settings(Map.of("wanbi.db.url", "jdbc:h2:mem:x"), Map.of()));
    }
}

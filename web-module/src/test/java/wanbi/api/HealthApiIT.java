package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** What a supervisor asks: is it deployed, migrated, filled, and on speaking terms with its database. */
class HealthApiIT {
    @Test
    void aStartedApplicationSaysThatItIsUp() {
        var answer = Api.anonymous().get("//health").expect(200);
        assertEquals("UP", answer.json().getString("status"));
    }
}

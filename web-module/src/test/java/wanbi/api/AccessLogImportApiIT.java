package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.api.AccessEventsApiIT.card;
import static wanbi.api.AccessEventsApiIT.reportsLost;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** An access system's log as a file: good rows kept, bad ones reported, lost cards told of (F-5). */
class AccessLogImportApiIT {

    @Test
    void aLogComesInAsAFile() {
        String card = card();
        String number = reportsLost(card);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String csv = "卡号,项目,门,时间\n"
                + card + ",SH01,东门,2026-01-01 25:00\n"
                + ",SH01,东门," + now + "\n"
                + "=1+1,GZ01,东门," + now + "\n"
                + card + ",SH01,\"=cmd|' /C calc'!A0\"," + now + "\n"
                + card() + ",,南门," + now + "\n";
        JsonObject trial = imports("desk", csv, true);
        assertEquals(List.of(5, 2, 3), counts(trial));
        assertEquals(0, cardUses(number));
        JsonObject job = imports("desk", csv, false);
        assertEquals(List.of(5, 2, 3), counts(job));
        assertEquals(1, cardUses(number));
        assertTrue(job.getString("report").endsWith("/report.xlsx"));
        Api.as("desk").get(job.getString("report").replaceFirst("^/api/v1", "")).expect(200);
    }

    @Test
    void aFileThatIsNoLogIsRefused() {
        byte[] wrong = "name,colour\na,b\n".getBytes(StandardCharsets.UTF_8);
        Answer refused = Api.as("desk").upload("/imports/access-events?site=SH01", "a.csv", "text/csv", wrong);
        assertEquals(
                List.of("file:COLUMN_MISSING", "file:COLUMN_MISSING", "file:COLUMN_MISSING"),
                refused.expect(422).fieldErrors());
        Api.as("desk")
                .upload("/imports/access-events", "a.csv", "text/csv", wrong)
                .expect(422, "REQUIRED");
        Api.as("guard")
                .upload("/imports/access-events?site=SH01", "a.csv", "text/csv", wrong)
                .expect(403);
        Api.as("desk2")
                .upload("/imports/access-events?site=SH01", "a.csv", "text/csv", wrong)
                .expect(404);
    }

    private static int cardUses(String number) {
        return Api.as("desk")
                .get("/cases/" + number + "/card-uses")
                .expect(200)
                .json()
                .getJsonArray("items")
                .size();
    }

    private static JsonObject imports(String user, String csv, boolean dryRun) {
        return Api.as(user)
                .upload(
                        "/imports/access-events?site=SH01&dryRun=" + dryRun,
                        "log.csv",
                        "text/csv",
                        csv.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json();
    }

    private static List<Integer> counts(JsonObject job) {
        return List.of(job.getInt("rows"), job.getInt("imported"), job.getInt("rejected"));
    }
}

package wanbi.api;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What is recorded of the police by REST. */
final class PoliceDesk {

    private PoliceDesk() {}

    static Answer calls(String who, String number, String body) {
        return Api.as(who).post("/cases/" + number + "/police-reports", Api.json(body));
    }

    static JsonObject called(String who, String number) {
        return calls(who, number, "{'calledAt':'" + Instant.now() + "'}")
                .expect(201)
                .json();
    }

    static Answer act(String who, String report, String act, String body) {
        return Api.as(who).post("/police-reports/" + report + "/" + act, Api.json(body));
    }

    static Answer paper(String who, JsonObject report, String kind, String number) {
        return act(
                who,
                report.getString("id"),
                "documents",
                "{'kind':'%s','number':'%s','date':'%s'}"
                        .formatted(kind, number, LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    }

    static String scan() {
        return Api.as("desk")
                .upload("/files", "receipt.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes())
                .expect(201)
                .json()
                .getString("file");
    }

    static JsonObject step(String number, String code) {
        return Api.as("desk")
                .get("/cases/" + number + "/procedure")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(step -> step.getString("step").equals(code))
                .findFirst()
                .orElseThrow();
    }
}

package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import wanbi.investigation.api.PoliceDeclinationsView;
import wanbi.investigation.api.PoliceReportView;
import wanbi.kernel.CaseNumber;

/** What is recorded of the police, as JSON. */
public final class PoliceShapes {

    private PoliceShapes() {}

    public static JsonObject report(PoliceReportView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("calledAt", view.getCalledAt())
                .with("number", view.getNumber())
                .with("receiver", view.getReceiver())
                .with("alarmNumber", view.getAlarmNumber())
                .with("content", view.getContent())
                .with("calledByName", view.getCalledByName())
                .with("recordedAt", view.getRecordedAt())
                .with("arrivedAt", view.getArrivedAt())
                .with("station", view.getStation())
                .texts("officers", view.getOfficers())
                .list("documents", view.getDocuments(), PoliceShapes::paper)
                .list("decisions", view.getDecisions(), one -> decision(one, zone))
                .texts("warnings", view.getWarnings())
                .build();
    }

    private static JsonObject paper(PoliceReportView.Paper paper) {
        LocalDate date = paper.getDate();
        return Shape.timeless()
                .with("kind", paper.getKind())
                .with("number", paper.getNumber())
                .with("date", date.toString())
                .with("file", paper.getFile())
                .with("byName", paper.getByName())
                .build();
    }

    private static JsonObject decision(PoliceReportView.Decision decision, ZoneId zone) {
        return Shape.in(zone)
                .with("kind", decision.getKind())
                .with("documentNumber", decision.getDocumentNumber())
                .with("at", decision.getAt())
                .with("officer", decision.getOfficer())
                .with("byName", decision.getByName())
                .build();
    }

    public static JsonObject declinations(PoliceDeclinationsView view, ZoneId zone) {
        return Shape.in(zone)
                .with("caseNumber", view.getCaseNumber())
                .texts("forbiddenBecause", view.getForbiddenBecause())
                .with("askAgainAt", view.getAskAgainAt())
                .list("items", view.getSaid(), said -> Shape.in(zone)
                        .with("statementFile", said.getStatementFile())
                        .with("reason", said.getReason())
                        .with("at", said.getAt())
                        .with("byName", said.getByName())
                        .build())
                .build();
    }

    public static JsonObject done(CaseNumber number) {
        return Shape.timeless().with("caseNumber", number.value()).build();
    }
}

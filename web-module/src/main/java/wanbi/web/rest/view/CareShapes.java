package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import wanbi.investigation.api.AreaNoticeView;
import wanbi.investigation.api.CareView;
import wanbi.investigation.api.HazardView;
import wanbi.web.rest.Answers;

/** Care and hazards as JSON. */
public final class CareShapes {

    private CareShapes() {}

    public static JsonObject comfort(CareView.Comfort said, ZoneId zone) {
        return Shape.in(zone)
                .with("id", said.id())
                .with("at", said.at())
                .with("method", said.method())
                .with("state", said.state())
                .texts("needs", said.needs())
                .with("text", said.text())
                .with("byName", said.byName())
                .texts("warnings", said.copied() ? List.of("SAME_TEXT_ON_OTHER_CASES") : List.of())
                .build();
    }

    public static JsonObject earlier(CareView.Earlier theft, ZoneId zone) {
        return Shape.in(zone)
                .with("caseNumber", theft.caseNumber())
                .with("reportedAt", theft.reportedAt())
                .build();
    }

    public static JsonObject education(CareView.Education taught, ZoneId zone) {
        return Shape.in(zone)
                .with("id", taught.id())
                .with("at", taught.at())
                .texts("topics", taught.topics())
                .with("material", taught.material())
                .with("acknowledged", taught.acknowledged())
                .with("byName", taught.byName())
                .build();
    }

    public static JsonObject call(CareView.Call call, ZoneId zone) {
        return Shape.in(zone)
                .with("caseNumber", call.caseNumber())
                .with("site", call.site())
                .with("day", call.day())
                .with("dueAt", call.dueAt())
                .with("doneAt", call.doneAt())
                .with("calledOff", call.calledOff())
                .with("late", call.late())
                .build();
    }

    public static JsonObject notice(AreaNoticeView notice, ZoneId zone) {
        return Shape.in(zone)
                .with("id", notice.getId())
                .with("area", notice.getAreaName())
                .texts("topics", notice.getTopics())
                .with("issuedAt", notice.getIssuedAt())
                .with("byName", notice.getByName())
                .with("pdf", Answers.address("/area-notices/" + notice.getId() + "/notice.pdf"))
                .build();
    }

    public static JsonObject hazard(HazardView view, ZoneId zone) {
        HazardView.Found found = view.getFound();
        HazardView.Work work = view.getWork();
        LocalDate due = found.dueOn();
        return Shape.in(zone)
                .with("id", view.getId())
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("status", view.getStatus())
                .with("late", view.isLate())
                .with("what", found.what())
                .with("place", found.place())
                .with("responsible", found.responsible())
                .with("responsibleName", found.responsibleName())
                .with("dueOn", due.toString())
                .with("repeats", found.repeats())
                .with("recurredAt", found.recurredAt())
                .with("registeredAt", found.registeredAt())
                .with("registeredByName", found.registeredByName())
                .with("fixedAt", work.fixedAt())
                .with("fixedByName", work.fixedByName())
                .with("how", work.how())
                .with("proof", work.proof())
                .with("provedAt", work.provedAt())
                .with("provedByName", work.provedByName())
                .build();
    }
}

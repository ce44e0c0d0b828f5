package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.handover.api.SafeBoxView;
import wanbi.handover.api.SafeDepositView;
import wanbi.handover.api.SafeVisitView;
import wanbi.web.rest.Answers;

/** Boxes and what is kept in them as JSON. */
public final class SafeShapes {

    private SafeShapes() {}

    public static JsonObject box(SafeBoxView box) {
        return Shape.timeless()
                .with("number", box.getNumber())
                .with("twoKey", box.isTwoKey())
                .with("deposit", box.getDeposit())
                .build();
    }

    public static JsonObject deposit(SafeDepositView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("site", view.getSite())
                .with("status", view.getStatus())
                .with("version", view.getVersion())
                .with("client", view.getClient())
                .with("phone", view.getPhone())
                .with("request", view.getRequest())
                .with("requestedAt", view.getRequestedAt())
                .with("lateReason", view.getLateReason())
                .texts("explained", view.getExplained())
                .with("chosen", view.getChosen())
                .with("terms", view.getTerms())
                .with("recordedAt", view.getRecordedAt())
                .with("recordedByName", view.getByName())
                .with("box", view.getBox())
                .with("seal", view.getSeal())
                .with("declared", view.getDeclared())
                .list("log", view.getVisits(), visit -> visit(visit, zone))
                .with("pdf", Answers.address("/safe-deposits/" + view.getId() + "/record.pdf"))
                .build();
    }

    private static JsonObject visit(SafeVisitView visit, ZoneId zone) {
        return Shape.in(zone)
                .with("act", visit.getAct())
                .with("purpose", visit.getPurpose())
                .with("at", visit.getAt())
                .with("who", visit.getWho())
                .with("name", visit.getName())
                .with("clientPresent", visit.isClientPresent())
                .with("byName", visit.getByName())
                .with("witnessName", visit.getWitnessName())
                .with("paper", visit.getPaper())
                .with("seal", visit.getSeal())
                .with("declared", visit.getDeclared())
                .with("note", visit.getNote())
                .build();
    }
}

package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.intake.api.HolderView;
import wanbi.intake.api.TransferView;

/** Changes of hands as JSON. */
public final class CustodyShapes {

    private CustodyShapes() {}

    public static JsonObject transfer(TransferView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("itemTag", view.getTag())
                .with("category", view.getCategory())
                .with("name", view.getName())
                .with("valuable", view.isValuable())
                .with("withCash", view.isWithCash())
                .with("version", view.getVersion())
                .with("site", view.getSite())
                .with("toSite", view.getToSite())
                .with("from", holder(view.getFrom()))
                .with("to", holder(view.getTo()))
                .with("state", view.getState())
                .with("reason", view.getReason())
                .with("offeredByName", view.getOfferedByName())
                .with("offeredAt", view.getOfferedAt())
                .with("seal", view.getSeal())
                .with("cashGiven", view.getCashGiven())
                .with("endedByName", view.getEndedByName())
                .with("endedAt", view.getEndedAt())
                .with("remark", view.getRemark())
                .with("sealState", view.getSealState())
                .with("newSeal", view.getNewSeal())
                .with("cashTaken", view.getCashTaken())
                .with("witnessName", view.getWitnessName())
                .with("acceptable", view.isAcceptable())
                .with("withdrawable", view.isWithdrawable())
                .build();
    }

    static JsonObject holder(HolderView view) {
        return Shape.timeless()
                .with("kind", view.getKind())
                .with("id", view.getId())
                .with("name", view.getName())
                .build();
    }
}

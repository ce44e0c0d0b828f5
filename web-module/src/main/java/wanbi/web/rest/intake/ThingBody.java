package wanbi.web.rest.intake;

import wanbi.intake.api.ReportLoss;
import wanbi.platform.api.Witness;
import wanbi.web.rest.body.JsonFields;

/** Parts that bodies of cases, found items and claims share. */
public final class ThingBody {

    private ThingBody() {}

    static ReportLoss.Item lostItem(JsonFields item) {
        return new ReportLoss.Item(
                item.text("category"),
                item.text("name"),
                item.text("brand"),
                item.text("model"),
                item.text("spec"),
                item.whole("quantity"),
                item.texts("colours"),
                item.text("serial"),
                item.text("features"),
                item.texts("hiddenFeatures"),
                item.objects("contents", ThingBody::content),
                item.object("estimatedValue", ThingBody::value),
                item.typed("answers"),
                item.texts("riskFlags"));
    }

    static ReportLoss.Content content(JsonFields content) {
        return new ReportLoss.Content(content.text("kind"), content.text("text"));
    }

    static ReportLoss.EstimatedValue value(JsonFields value) {
        return new ReportLoss.EstimatedValue(value.amount("amount"), value.text("currency"), value.text("proof"));
    }

    public static Witness witness(JsonFields witness) {
        return new Witness(witness.text("staff"), witness.text("pin"));
    }
}

package wanbi.web.rest.intake;

import wanbi.intake.api.ReportLoss;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;

/** What a report of a loss and one of a theft have in common. */
final class ReportBody {

    private ReportBody() {}

    static ReportLoss loss(JsonBody body) {
        return read(body, body.fields().text("lossMode"), null, false, false);
    }

    /** @param vulnerable marked as a victim that needs looking after, beside what the report says */
    static ReportLoss theft(JsonBody body, ReportLoss.Theft theft, boolean vulnerable, boolean minor) {
        return read(body, null, theft, vulnerable, minor);
    }

    private static ReportLoss read(
            JsonBody body, String lossMode, ReportLoss.Theft theft, boolean vulnerable, boolean minor) {
        JsonFields report = body.fields();
        var client = report.object("client", ReportBody::client);
        var reporter = report.object("reporter", ReportBody::reporter);
        var contact = report.object("otherContact", ReportBody::reporter);
        var reward = report.object("promisedReward", ReportBody::reward);
        var items = report.objects("items", ThingBody::lostItem);
        var reportedAt = report.time("reportedAt");
        var lastSeenFrom = report.time("lastSeenFrom");
        var lastSeenTo = report.time("lastSeenTo");
        var discoveredAt = report.time("discoveredAt");
        var noticeVersion = report.whole("noticeVersion");
        return new ReportLoss(
                body.site(),
                reportedAt,
                report.text("channel"),
                report.text("place"),
                report.text("placeNote"),
                report.yes("outOfArea"),
                client,
                report.text("noClientReason"),
                reporter,
                lossMode,
                lastSeenFrom,
                lastSeenTo,
                discoveredAt,
                report.text("circumstances"),
                report.yes("readBack"),
                noticeVersion,
                report.yes("accept"),
                report.text("lateEntryReason"),
                report.text("duplicateOverrideReason"),
                report.texts("photos"),
                report.yes("vulnerable") | vulnerable,
                report.yes("minor") | minor,
                items,
                theft,
                new ReportLoss.Further(contact, reward));
    }

    private static ReportLoss.Client client(JsonFields client) {
        return new ReportLoss.Client(
                client.text("name"),
                client.text("phone"),
                client.text("kind"),
                client.text("unit"),
                client.yes("identitySighted"));
    }

    private static ReportLoss.Reward reward(JsonFields reward) {
        return new ReportLoss.Reward(reward.amount("amount"), reward.text("currency"));
    }

    private static ReportLoss.Reporter reporter(JsonFields reporter) {
        return new ReportLoss.Reporter(reporter.text("name"), reporter.text("phone"), reporter.text("relation"));
    }
}

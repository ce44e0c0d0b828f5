package wanbi.intake.internal.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Client;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.intake.api.ReportLoss.Further;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.intake.api.ReportLoss.Reporter;
import wanbi.intake.api.ReportLoss.Reward;
import wanbi.intake.api.ReportLoss.Theft;

/** A report laid flat, path by path, so that single values can be replaced. */
final class FlatReport {

    private final ReportLoss report;
    private final Map<String, Object> values = new HashMap<>();

    private FlatReport(ReportLoss report) {
        this.report = report;
    }

    static FlatReport of(ReportLoss report) {
        FlatReport flat = new FlatReport(report);
        flat.spread(report);
        for (int i = 0; i < report.items().size(); i++) {
            flat.spread("items/" + (i + 1) + "/", report.items().get(i));
        }
        return flat;
    }

    Object value(String path) {
        return values.get(path);
    }

    void put(String path, Object value) {
        values.put(path, value);
    }

    ReportLoss report() {
        return report(theft());
    }

    /** @param theft null for a loss */
    ReportLoss report(Theft theft) {
        return new ReportLoss(
                report.site(),
                report.reportedAt(),
                report.channel(),
                text("place"),
                text("placeNote"),
                report.outOfArea(),
                client(),
                text("noClientReason"),
                reporter(),
                text("lossMode"),
                (Instant) value("lastSeenFrom"),
                (Instant) value("lastSeenTo"),
                (Instant) value("discoveredAt"),
                text("circumstances"),
                flag("readBack"),
                (Integer) value("noticeVersion"),
                report.accept(),
                report.lateEntryReason(),
                report.duplicateOverrideReason(),
                list("photos"),
                flag("vulnerable"),
                flag("minor"),
                IntStream.rangeClosed(1, report.items().size())
                        .mapToObj(this::item)
                        .toList(),
                theft,
                new Further(otherContact(), reward()));
    }

    private void spread(ReportLoss said) {
        if (said.client() != null) {
            put("client/name", said.client().name());
            put("client/phone", said.client().phone());
            put("client/kind", said.client().kind());
            put("client/unit", said.client().unit());
            put("client/identitySighted", said.client().identitySighted());
        }
        if (said.reporter() != null) {
            put("reporter/name", said.reporter().name());
            put("reporter/phone", said.reporter().phone());
            put("reporter/relation", said.reporter().relation());
        }
        Reporter contact = said.further().otherContact();
        if (contact != null) {
            put("otherContact/name", contact.name());
            put("otherContact/phone", contact.phone());
            put("otherContact/relation", contact.relation());
        }
        Reward reward = said.further().reward();
        if (reward != null) {
            put("promisedReward/amount", reward.amount());
            put("promisedReward/currency", reward.currency());
        }
        put("noClientReason", said.noClientReason());
        put("place", said.place());
        put("placeNote", said.placeNote());
        put("circumstances", said.circumstances());
        put("lossMode", said.lossMode());
        put("lastSeenFrom", said.lastSeenFrom());
        put("lastSeenTo", said.lastSeenTo());
        put("discoveredAt", said.discoveredAt());
        put("readBack", said.readBack());
        put("vulnerable", said.vulnerable());
        put("minor", said.minor());
        put("noticeVersion", said.noticeVersion());
        put("photos", said.photos());
        if (said.theft() != null) {
            put("marks", said.theft().marks());
        }
    }

    private void spread(String line, Item item) {
        put(line + "category", item.category());
        put(line + "name", item.name());
        put(line + "brand", item.brand());
        put(line + "model", item.model());
        put(line + "spec", item.spec());
        put(line + "quantity", item.quantity());
        put(line + "colours", item.colours());
        put(line + "serial", item.serial());
        put(line + "features", item.features());
        put(line + "hiddenFeatures", item.hiddenFeatures());
        put(line + "contents", item.contents());
        put(line + "riskFlags", item.riskFlags());
        if (item.estimatedValue() != null) {
            put(line + "estimatedValue/amount", item.estimatedValue().amount());
            put(line + "estimatedValue/currency", item.estimatedValue().currency());
            put(line + "estimatedValue/proof", item.estimatedValue().proof());
        }
    }

    private Client client() {
        Client client = new Client(
                text("client/name"),
                text("client/phone"),
                text("client/kind"),
                text("client/unit"),
                flag("client/identitySighted"));
        return new Client(null, null, null, null, false).equals(client) ? null : client;
    }

    /** Marks are put right like all else; of relation and police there are acts of their own. */
    private Theft theft() {
        Theft before = report.theft();
        return before == null
                ? null
                : new Theft(
                        list("marks"),
                        before.relation(),
                        before.relationSource(),
                        before.policeFirst(),
                        before.policeNumber(),
                        before.suspectedStaff());
    }

    private Reporter reporter() {
        Reporter reporter = new Reporter(text("reporter/name"), text("reporter/phone"), text("reporter/relation"));
        return new Reporter(null, null, null).equals(reporter) ? null : reporter;
    }

    private Reporter otherContact() {
        Reporter contact =
                new Reporter(text("otherContact/name"), text("otherContact/phone"), text("otherContact/relation"));
        return new Reporter(null, null, null).equals(contact) ? null : contact;
    }

    /** Without an amount nothing is promised. */
    private Reward reward() {
        BigDecimal amount = (BigDecimal) value("promisedReward/amount");
        return amount == null ? null : new Reward(amount, text("promisedReward/currency"));
    }

    @SuppressWarnings("unchecked")
    private Item item(int number) {
        String line = "items/" + number + "/";
        Item before = report.items().get(number - 1);
        return new Item(
                text(line + "category"),
                text(line + "name"),
                text(line + "brand"),
                text(line + "model"),
                text(line + "spec"),
                (Integer) value(line + "quantity"),
                list(line + "colours"),
                text(line + "serial"),
                text(line + "features"),
                list(line + "hiddenFeatures"),
                (List<Content>) value(line + "contents"),
                new EstimatedValue(
                        (BigDecimal) value(line + "estimatedValue/amount"),
                        text(line + "estimatedValue/currency"),
                        text(line + "estimatedValue/proof")),
                before.answers(),
                list(line + "riskFlags"));
    }

    private String text(String path) {
        return (String) value(path);
    }

    private boolean flag(String path) {
        return Boolean.TRUE.equals(value(path));
    }

    @SuppressWarnings("unchecked")
    private List<String> list(String path) {
        return (List<String>) value(path);
    }
}

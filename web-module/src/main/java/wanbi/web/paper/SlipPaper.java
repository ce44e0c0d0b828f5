package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import wanbi.intake.api.AcceptanceSlip;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.ClientView;
import wanbi.intake.api.LineView;
import wanbi.intake.api.ReporterView;

/** The client's own paper after a report: what was taken down, what happens next, whom to call (R05, L-32). */
@ApplicationScoped
class SlipPaper {

    private static final int STEPS = 4;

    private final Words words;
    private final Press press;
    private final CheckLine check;

    SlipPaper() {
        this(new Words(), new Press(), new CheckLine());
    }

    @Inject
    SlipPaper(Words words, Press press, CheckLine check) {
        this.words = words;
        this.press = press;
        this.check = check;
    }

    byte[] print(AcceptanceSlip slip) {
        Form form = new Form(words, "slip");
        form.head(isTheft(slip) ? "slip.theft" : "slip", slip.getNumber(), slip.getSiteName())
                .add("p", "kindline")
                .add("span", "kind")
                .text(words.zh("slip.yours") + " " + words.en("slip.yours"));
        form.bottom(slip.getNumber());
        accepted(form, slip);
        items(form, slip);
        circumstances(form, slip);
        next(form, slip);
        notice(form, slip);
        check.standing(form.body().add("div", "together"), slip.getVerificationCode(), slip.getSitePhone());
        return press.print(form.paper());
    }

    private void accepted(Form form, AcceptanceSlip slip) {
        CaseView report = slip.getReport();
        form.section("slip.accepted");
        Part table = form.pairs();
        Part row = table.add("tr");
        form.value(row, "case", report.getCaseNumber()).with("class", "strong");
        form.value(row, "slip.by", slip.getAcceptedByName());
        row = table.add("tr");
        form.value(row, "slip.reported", words.time(report.getReportedAt(), slip.getZone()));
        form.value(row, "slip.acceptedAt", words.time(slip.getAcceptedAt(), slip.getZone()));
        client(form, table, report.getClient());
        ReporterView reporter = report.getReporter();
        if (reporter != null) {
            form.wide(
                    table,
                    "slip.reporter",
                    reporter.getName() + "（"
                            + words.zhCode("reporterRelation", reporter.getRelation()) + "）　"
                            + words.orNone(Printable.phone(reporter.getPhone())));
        }
    }

    private void client(Form form, Part table, ClientView client) {
        if (client != null) {
            Part row = table.add("tr");
            form.value(
                    row,
                    "slip.client",
                    client.getName() + "（" + words.zhCode("clientKind", client.getKind()) + "）"
                            + (client.getUnit() == null ? "" : "　" + client.getUnit()));
            form.value(row, "claimant.phone", words.orNone(Printable.phone(client.getPhone())));
        }
    }

    private void items(Form form, AcceptanceSlip slip) {
        form.section("slip.items");
        Part table = form.grid().with("class", "grid lines");
        form.columns(table, "slip.line", "name", "slip.make", "slip.count", "slip.colour", "slip.features");
        for (LineView line : slip.getReport().getItems()) {
            Part row = table.add("tr");
            row.add("td", "c").text(String.valueOf(line.getLine()));
            row.add("td").text(line.getName() + "\n" + words.code("category", line.getCategory()));
            row.add("td")
                    .text(words.orUnknown(line.getBrand()) + " / " + words.orUnknown(line.getModel()) + " / "
                            + words.orUnknown(line.getSpec()));
            row.add("td", "c").text(String.valueOf(line.getQuantity()));
            row.add("td").text(words.colours(line.getColours()));
            features(row.add("td"), line);
        }
    }

    /** Hidden features are counted, never printed: the slip may be lost too (F-8). */
    private void features(Part cell, LineView line) {
        cell.text(words.orNone(line.getFeatures()));
        if (line.getContents() != null && !line.getContents().isEmpty()) {
            cell.text("\n" + words.zh("contents") + "："
                    + line.getContents().stream()
                            .map(content -> words.zhCode("contentKind", content.getKind()) + " "
                                    + words.orNone(content.getText()))
                            .collect(Collectors.joining("；")));
        }
        if (line.getHiddenFeatures() > 0) {
            cell.add("small", "block").text(words.zh("slip.hidden", line.getHiddenFeatures()));
        }
    }

    private void circumstances(Form form, AcceptanceSlip slip) {
        CaseView report = slip.getReport();
        String zone = slip.getZone();
        form.section("slip.circumstances");
        Part table = form.pairs();
        String place = report.getPlacePath() == null ? words.orUnknown(report.getPlace()) : report.getPlacePath();
        form.wide(table, "slip.place", report.getPlaceNote() == null ? place : place + "，" + report.getPlaceNote());
        Part row = table.add("tr");
        form.value(
                row,
                "slip.lastSeen",
                words.time(report.getLastSeenFrom(), zone) + "\n" + words.time(report.getLastSeenTo(), zone));
        form.value(
                row,
                "slip.discovered",
                words.time(report.getDiscoveredAt(), zone) + "\n" + words.code("lossMode", report.getLossMode()));
        if (!Words.isUnknown(report.getCircumstances())) {
            form.wide(table, "slip.story", report.getCircumstances());
        }
    }

    private void next(Form form, AcceptanceSlip slip) {
        form.section("slip.next");
        String kind = "slip.next." + slip.getReport().getKind() + ".";
        Part list = form.body().add("ol");
        for (int step = 1; step <= STEPS; step++) {
            form.both(list.add("li"), kind + step, words.orUnknown(slip.getSitePhone()));
        }
    }

    private static boolean isTheft(AcceptanceSlip slip) {
        return "THEFT".equals(slip.getReport().getKind());
    }

    private void notice(Form form, AcceptanceSlip slip) {
        if (slip.getNotice() == null) {
            return;
        }
        form.section("slip.notice");
        Part text = form.body().add("div", "notice");
        text.add("p").text(slip.getNotice().getText());
        text.add("p", "small").text(slip.getNotice().getTextEn());
        text.add("p", "small").text(words.zh("slip.version", slip.getNotice().getVersion()));
    }
}

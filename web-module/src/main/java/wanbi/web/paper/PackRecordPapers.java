package wanbi.web.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.intake.api.LineView;
import wanbi.investigation.api.ExhibitStepView;
import wanbi.investigation.api.ExhibitView;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PoliceReportView;
import wanbi.platform.api.ChronicleEntry;

/** The records of a case as they stand in a pack: what is missing and what was done, evidence, calls, whom to ask. */
final class PackRecordPapers {

    private final Words words;
    private final Press press;

    PackRecordPapers(Words words, Press press) {
        this.words = words;
        this.press = press;
    }

    byte[] chronology(PackContent content) {
        PackSheet sheet = new PackSheet(words, "chronology", content);
        summary(sheet, content);
        acts(sheet, content);
        return sheet.print(press);
    }

    /** What is missing, since when, and what the police call it. */
    void summary(PackSheet sheet, PackContent content) {
        sheet.section("case");
        Part facts = sheet.form().pairs();
        var file = content.getFile();
        sheet.pair(facts, "case", file.getCaseNumber());
        sheet.pair(facts, "reportedAt", sheet.time(file.getReportedAt()));
        sheet.pair(facts, "lastSeen", sheet.time(file.getLastSeenFrom()) + " — " + sheet.time(file.getLastSeenTo()));
        sheet.pair(facts, "place", file.getPlacePath() == null ? file.getPlace() : file.getPlacePath());
        sheet.pair(facts, "things", file.getItems().stream().map(this::thing).collect(Collectors.joining("\n")));
        if (file.getTheft() != null) {
            sheet.pair(
                    facts, "nature", words.zhCode("legalNature", file.getTheft().getLegalNature()));
        }
    }

    /** From the journal, with the head of the chain: whoever notes it can tell later whether anything was changed. */
    void acts(PackSheet sheet, PackContent content) {
        sheet.section("acts");
        Part table = sheet.table("n", "at", "act", "by", "facts");
        for (ChronicleEntry entry : content.getChronology().entries()) {
            sheet.row(
                    table,
                    String.valueOf(entry.getNumber()),
                    sheet.time(entry.getAt()),
                    words.act(entry.getAct()),
                    entry.getByName(),
                    facts(entry));
        }
        sheet.gaps(content.getChronology().length(), content.getChronology().head());
    }

    private String thing(LineView line) {
        return line.getName() + " × " + line.getQuantity() + "（" + words.zhCode("category", line.getCategory()) + "）";
    }

    /** Numbers and codes alone; nothing that anybody typed. */
    private String facts(ChronicleEntry entry) {
        return Stream.of("footageRequest", "policeReport", "exhibit", "pack", "documentNumber", "policeNumber", "seal")
                .map(entry.getFacts()::get)
                .filter(value -> value != null)
                .collect(Collectors.joining(" "));
    }

    byte[] exhibits(PackContent content) {
        PackSheet sheet = new PackSheet(words, "exhibits", content);
        sheet.note("lawful");
        for (ExhibitView exhibit : content.getExhibits()) {
            Part facts = sheet.form().pairs();
            sheet.pair(facts, "exhibit", exhibit.getId() + "　" + exhibit.getName());
            sheet.pair(facts, "source", exhibit.getSource());
            sheet.pair(
                    facts,
                    "acquired",
                    words.zhCode("acquiredBy", exhibit.getAcquiredBy()) + "　" + exhibit.getCollector() + "　"
                            + sheet.time(exhibit.getAcquiredAt()));
            sheet.pair(facts, "seal", exhibit.getSeal());
            sheet.pair(facts, "sha256", exhibit.getHash());
            Part chain = sheet.table("n", "at", "from", "to", "by", "document");
            exhibit.getCustody().forEach(step -> custody(sheet, chain, step));
        }
        if (content.getExhibits().isEmpty()) {
            sheet.note("none");
        }
        return sheet.print(press);
    }

    private void custody(PackSheet sheet, Part chain, ExhibitStepView step) {
        sheet.row(
                chain,
                String.valueOf(step.getNumber()),
                sheet.time(step.getAt()),
                step.getFrom() == null ? "—" : step.getFrom().getName(),
                step.getTo().getName(),
                Stream.of(step.getByName(), step.getConfirmedByName())
                        .filter(name -> name != null)
                        .collect(Collectors.joining("、")),
                Stream.of(step.getDocument(), step.getOfficer(), step.getReason())
                        .filter(said -> said != null)
                        .collect(Collectors.joining(" ")));
    }

    byte[] police(PackContent content) {
        PackSheet sheet = new PackSheet(words, "police", content);
        content.getPolice().forEach(call -> call(sheet, call));
        if (content.getPolice().isEmpty()) {
            sheet.note("none");
        }
        sheet.note("nature");
        return sheet.print(press);
    }

    void call(PackSheet sheet, PoliceReportView call) {
        Part facts = sheet.form().pairs();
        sheet.pair(facts, "call", call.getId());
        sheet.pair(facts, "calledAt", sheet.time(call.getCalledAt()) + "　" + call.getCalledByName());
        sheet.pair(facts, "number", call.getNumber());
        sheet.pair(facts, "alarm", call.getAlarmNumber());
        sheet.pair(facts, "content", call.getContent());
        sheet.pair(
                facts,
                "arrived",
                call.getArrivedAt() == null
                        ? null
                        : sheet.time(call.getArrivedAt()) + "　" + words.orNone(call.getStation()) + "　"
                                + String.join("、", call.getOfficers()));
        Part papers = sheet.table("document", "number", "date", "by");
        call.getDocuments()
                .forEach(paper -> sheet.row(
                        papers,
                        words.zhCode("policeDocument", paper.getKind()),
                        paper.getNumber(),
                        paper.getDate().toString(),
                        paper.getByName()));
        call.getDecisions()
                .forEach(said -> sheet.row(
                        papers,
                        words.zhCode("legalNature", said.getKind()),
                        said.getDocumentNumber() == null ? words.zh("pack.police.oral") : said.getDocumentNumber(),
                        sheet.time(said.getAt()),
                        said.getByName()));
        if (call.getDocuments().isEmpty() && call.getDecisions().isEmpty()) {
            sheet.none(papers, 4);
        }
    }

    byte[] contacts(PackContent content) {
        PackSheet sheet = new PackSheet(words, "contacts", content);
        Part facts = sheet.form().pairs();
        sheet.pair(facts, "company", content.getCompany());
        sheet.pair(facts, "site", content.getSite().getName());
        sheet.pair(facts, "address", content.getSite().getAddress());
        sheet.pair(facts, "phone", content.getSite().getPhone());
        content.getGuards()
                .forEach(guards -> sheet.pair(
                        facts,
                        "guards",
                        guards.getCompany() + "　" + guards.getLicence() + "　" + guards.getContact() + "　"
                                + guards.getPhone()));
        sheet.pair(facts, "maker", content.getMark().madeByName());
        var client = content.getFile().getClient();
        if (client != null) {
            sheet.pair(facts, "client", client.getName() + "　" + client.getPhone());
        }
        sheet.note("masked");
        return sheet.print(press);
    }
}

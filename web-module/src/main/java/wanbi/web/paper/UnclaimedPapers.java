package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.handover.api.DisposalView;
import wanbi.handover.api.DueThingView;
import wanbi.handover.api.HouseNoticeView;
import wanbi.handover.api.UnclaimedPrinter;
import wanbi.platform.api.SiteView;

/** The company's own notice for the wall (L-02), and the list that goes along when things leave for good (R21). */
@ApplicationScoped
class UnclaimedPapers implements UnclaimedPrinter {

    private static final String STYLE = "unclaimed.css";

    /** As much as a hand needs to write a name. */
    private static final String ROOM = "\n\n";

    private final Words words;
    private final Press press;

    UnclaimedPapers() {
        this(new Words(), new Press());
    }

    @Inject
    UnclaimedPapers(Words words, Press press) {
        this.words = words;
        this.press = press;
    }

    @Override
    public byte[] notice(HouseNoticeView notice, SiteView site) {
        Form form = new Form(words, "notice", STYLE);
        form.body().with("class", "wall");
        form.head("notice", notice.getId(), site.getName());
        form.bottom(notice.getId());
        clause(form, "notice.text", site.getName());
        Part table = form.grid().with("class", "grid lines");
        form.columns(table, "notice.number", "notice.class", "notice.day", "notice.area");
        int number = 0;
        for (HouseNoticeView.Line line : notice.getLines()) {
            Part row = table.add("tr");
            row.add("td", "c").text(String.valueOf(++number));
            row.add("td").text(words.code("category", line.getCategory()));
            row.add("td", "c").text(line.getFoundOn().toString());
            row.add("td").text(line.getArea());
        }
        clause(form, "notice.ask", site.getName(), words.orUnknown(Printable.phone(site.getPhone())));
        clause(form, "notice.proof");
        clause(form, "notice.label");
        clause(form, "notice.signed", site.getName(), notice.getPostedOn().toString());
        return press.print(form.paper());
    }

    @Override
    public byte[] list(ListContent content) {
        DisposalView batch = content.batch();
        String zone = content.site().getZone();
        Form form = new Form(words, "disposalList", STYLE);
        form.head("disposalList", batch.getId(), content.site().getName());
        form.bottom(batch.getId() + "　" + words.time(content.printedAt(), zone));
        Part facts = form.pairs();
        Part row = facts.add("tr");
        form.value(
                row,
                "disposalList.from",
                content.site().getName() + " " + content.site().getPhone());
        form.value(row, "disposalList.kind", words.code("disposalKind", batch.getKind()));
        row = facts.add("tr");
        form.value(row, "disposalList.by", batch.getProposedByName() + " " + words.time(batch.getProposedAt(), zone));
        form.value(row, "disposalList.approved", approvers(batch));
        Part table = form.grid().with("class", "grid lines handed");
        Stream.of("n", "tag", "what", "pieces", "where", "seal", "remarks").forEach(column -> table.add("col", column));
        form.columns(
                table,
                "notice.number",
                "disposalList.tag",
                "disposalList.thing",
                "disposalList.count",
                "disposalList.found",
                "disposalList.seal",
                "disposalList.remarks");
        int number = 0;
        for (DueThingView thing : batch.getItems()) {
            thing(table.add("tr"), ++number, thing, zone);
        }
        clause(form, "disposalList.total", number);
        clause(form, "disposalList.law");
        signatures(form, batch);
        return press.print(form.paper());
    }

    private void thing(Part row, int number, DueThingView thing, String zone) {
        row.add("td", "c").text(String.valueOf(number));
        row.add("td").text(thing.getTag());
        row.add("td").text(thing.getName() + "\n" + words.code("category", thing.getCategory()));
        row.add("td", "c").text(String.valueOf(thing.getQuantity()));
        row.add("td").text(words.time(thing.getFoundAt(), zone) + "\n" + thing.getPlacePath());
        row.add("td").text(thing.getSeal() == null ? "—" : thing.getSeal());
        row.add("td").text("");
    }

    private String approvers(DisposalView batch) {
        String names = batch.getDecisions().stream()
                .filter(DisposalView.Decision::isApproved)
                .map(DisposalView.Decision::getByName)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? words.zh("disposalList.notNeeded") + " " + words.en("disposalList.notNeeded") : names;
    }

    /** What is known already stands there; the rest is written by hand. */
    private void signatures(Form form, DisposalView batch) {
        Part table = form.body().add("div", "together").add("table", "grid pairs");
        Stream.of("label", "value", "label", "value").forEach(column -> table.add("col", column));
        Part row = table.add("tr");
        form.value(row, "disposalList.organ", orRoom(batch.getOrgan()));
        form.value(row, "disposalList.receipt", orRoom(batch.getReceipt()));
        row = table.add("tr");
        form.value(row, "disposalList.officer", orRoom(batch.getOfficer()));
        form.value(row, "disposalList.officerSigns", ROOM);
        row = table.add("tr");
        form.value(row, "disposalList.giver", ROOM);
        form.value(row, "disposalList.second", ROOM);
    }

    private static String orRoom(String known) {
        return known == null ? ROOM : known;
    }

    private void clause(Form form, String key, Object... arguments) {
        form.both(form.body().add("p", "clause"), key, arguments);
    }
}

package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.ShippedCodes;
import wanbi.platform.api.SiteView;

/** The blank form for a power cut: the fields of R05 in their order, filled by pen, entered later (R27). */
@ApplicationScoped
class BlankPaper {

    /** Head office and imports need no paper. */
    private static final List<String> CHANNELS = ShippedCodes.CHANNELS.stream()
            .filter(channel -> !Set.of("HEAD_OFFICE", "IMPORT").contains(channel))
            .toList();

    private final Words words;
    private final Press press;

    BlankPaper() {
        this(new Words(), new Press());
    }

    @Inject
    BlankPaper(Words words, Press press) {
        this.words = words;
        this.press = press;
    }

    /** One form for each serial number. */
    byte[] print(SiteView site, List<CategoryView> categories, List<String> serials) {
        Form form = new Form(words, "blank", "blank.css");
        for (String serial : serials) {
            form.restart();
            form.head("blank", serial, site.getName() + "　" + words.orNone(site.getPhone()));
            report(form);
            client(form);
            item(form, categories);
            circumstances(form);
            confirmed(form);
            lateEntry(form);
        }
        return press.print(form.paper());
    }

    private void report(Form form) {
        Part table = form.pairs();
        Part row = table.add("tr");
        form.value(row, "blank.reportedAt", words.zh("blank.moment"));
        boxes(form.value(row, "blank.channel", ""), "channel", CHANNELS);
        boxes(form.wide(table, "blank.mode", ""), "lossMode", ShippedCodes.LOSS_MODES);
    }

    private void client(Form form) {
        form.section("blank.client");
        Part table = form.pairs();
        pair(form, table, "claimant.name", "claimant.phone");
        Part row = table.add("tr");
        form.value(row, "slip.unit", "");
        Part seen = form.value(row, "blank.identity", "");
        box(seen, words.zh("blank.yes"));
        box(seen, words.zh("blank.no"));
        boxes(form.wide(table, "blank.kind", ""), "clientKind", ShippedCodes.CLIENT_KINDS);
        form.wide(table, "slip.reporter", words.zh("blank.reporter"));
    }

    private void item(Form form, List<CategoryView> categories) {
        form.section("blank.item");
        Part table = form.pairs();
        Part kinds = form.wide(table, "blank.category", "");
        categories.forEach(category -> box(kinds, category.getName()));
        pair(form, table, "blank.name", "brand.model");
        pair(form, table, "blank.spec", "blank.quantity");
        Part colours = form.wide(table, "slip.colour", "");
        boxes(colours, "colour", ShippedCodes.COLOURS);
        box(colours, words.zh("unknown"));
        pair(form, table, "blank.serial", "contents");
        form.wide(table, "slip.features", "").with("class", "two");
        form.wide(table, "blank.hidden", "").with("class", "two");
        Part row = table.add("tr");
        form.value(row, "blank.value", words.zh("blank.yuan"));
        boxes(form.value(row, "blank.proof", ""), "valueProof", ShippedCodes.VALUE_PROOFS);
        form.wide(table, "blank.more", "").with("class", "two");
    }

    private void circumstances(Form form) {
        form.section("slip.circumstances");
        Part table = form.pairs();
        Part row = table.add("tr");
        form.value(row, "slip.lastSeen", words.zh("blank.range"));
        form.value(row, "slip.discovered", words.zh("blank.moment"));
        form.wide(table, "slip.place", "");
        form.wide(table, "slip.story", "").with("class", "two");
    }

    private void confirmed(Form form) {
        form.section("blank.confirmed");
        Part table = form.pairs();
        Part told = table.add("tr").add("td").with("colspan", "4");
        box(told, words.zh("blank.readBack"));
        box(told, words.zh("blank.told"));
        told.add("small", "block").text(words.en("blank.readBack") + " " + words.en("blank.told"));
        pair(form, table, "blank.clientSigns", "blank.clerkSigns").with("class", "two");
    }

    /** Both times are kept: when it was reported stands at the top, when it was typed in stands here (I13). */
    private void lateEntry(Form form) {
        form.section("blank.late");
        Part table = form.pairs();
        Part row = table.add("tr");
        form.value(row, "blank.enteredAt", words.zh("blank.moment"));
        form.value(row, "blank.enteredBy", "");
        row = table.add("tr");
        form.value(row, "case", "");
        Part why = form.value(row, "blank.why", "");
        box(why, words.zh("blank.power"));
        box(why, words.zh("blank.network"));
        box(why, words.zh("blank.other"));
    }

    private Part pair(Form form, Part table, String first, String second) {
        Part row = table.add("tr");
        form.value(row, first, "");
        form.value(row, second, "");
        return row;
    }

    private void boxes(Part cell, String list, List<String> codes) {
        codes.forEach(code -> box(cell, words.zhCode(list, code)));
    }

    private void box(Part cell, String word) {
        Part choice = cell.add("span", "choice");
        choice.add("span", "box");
        choice.text(word);
        cell.text(" ");
    }
}

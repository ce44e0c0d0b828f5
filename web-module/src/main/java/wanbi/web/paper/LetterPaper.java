package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import wanbi.handover.api.LetterContent;
import wanbi.handover.api.LetterContent.Done;
import wanbi.handover.api.LetterPrinter;
import wanbi.handover.api.LetterView;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.LineView;

/** A letter to the client, A4, in the one language that was asked for (F-20, R20, R31). */
@ApplicationScoped
class LetterPaper implements LetterPrinter {

    private static final String ENGLISH = "en";

    private final Words words;
    private final Press press;
    private final CheckLine check;

    LetterPaper() {
        this(new Words(), new Press(), new CheckLine());
    }

    @Inject
    LetterPaper(Words words, Press press, CheckLine check) {
        this.words = words;
        this.press = press;
        this.check = check;
    }

    @Override
    public byte[] letter(LetterContent content) {
        LetterView letter = content.letter();
        String kind = "letter." + letter.getKind();
        Form form = new Form(words, kind);
        form.head(kind, letter.getId(), content.site().getName());
        form.bottom(letter.getId());
        paragraph(form, letter, "letter.to", content.client());
        CaseView report = content.report();
        paragraph(
                form,
                letter,
                kind + ".text",
                time(report.getReportedAt(), content),
                content.site().getName(),
                report.getCaseNumber(),
                report.getAcceptance().getNumber(),
                content.watchUntil() == null ? content.client() : day(content.watchUntil(), content));
        items(form, content);
        if (!content.done().isEmpty()) {
            done(form, content);
        }
        paragraph(form, letter, kind + ".end", words.orUnknown(content.site().getPhone()));
        paragraph(form, letter, "letter.neutral");
        paragraph(
                form,
                letter,
                "letter.signed",
                content.site().getName(),
                letter.getByName(),
                time(letter.getIssuedAt(), content));
        check.foot(
                form.body().add("div", "together"),
                letter.getCode(),
                content.site().getPhone());
        return press.print(form.paper());
    }

    private void items(Form form, LetterContent content) {
        LetterView letter = content.letter();
        Part table = form.grid().with("class", "grid lines");
        heads(table, letter, "letter.line", "letter.thing", "letter.make", "letter.count", "letter.features");
        for (LineView line : content.report().getItems()) {
            Part row = table.add("tr");
            row.add("td", "c").text(String.valueOf(line.getLine()));
            row.add("td").text(line.getName() + "\n" + code(letter, "category", line.getCategory()));
            row.add("td").text(words.orUnknown(line.getBrand()) + " / " + words.orUnknown(line.getModel()));
            row.add("td", "c").text(String.valueOf(line.getQuantity()));
            row.add("td").text(words.orNone(line.getFeatures()));
        }
    }

    private void done(Form form, LetterContent content) {
        paragraph(form, content.letter(), "letter.done");
        Part table = form.grid().with("class", "grid lines");
        heads(table, content.letter(), "letter.at", "letter.act");
        for (Done one : content.done()) {
            Part row = table.add("tr");
            row.add("td").text(time(one.at(), content));
            row.add("td").text(isEnglish(content.letter()) ? words.actInEnglish(one.act()) : words.act(one.act()));
        }
    }

    private void heads(Part table, LetterView letter, String... keys) {
        Part row = table.add("thead").add("tr");
        for (String key : keys) {
            row.add("th").text(said(letter, key));
        }
    }

    private void paragraph(Form form, LetterView letter, String key, Object... arguments) {
        form.body().add("p", "letter").text(said(letter, key, arguments));
    }

    private String said(LetterView letter, String key, Object... arguments) {
        return isEnglish(letter) ? words.en(key, arguments) : words.zh(key, arguments);
    }

    private String code(LetterView letter, String list, String code) {
        return isEnglish(letter) ? words.enCode(list, code) : words.zhCode(list, code);
    }

    private String time(Instant at, LetterContent content) {
        return words.time(at, content.site().getZone());
    }

    private static String day(Instant at, LetterContent content) {
        return at.atZone(ZoneId.of(content.site().getZone())).toLocalDate().toString();
    }

    private static boolean isEnglish(LetterView letter) {
        return ENGLISH.equals(letter.getLanguage());
    }
}

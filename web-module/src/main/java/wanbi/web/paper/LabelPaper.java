package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import wanbi.intake.api.TagLabel;

/** The label of a found thing, 80 by 50 millimetres: read at arm's length, scanned at the shelf (R08). */
@ApplicationScoped
class LabelPaper {

    private static final int NAME_FITS = 22;
    private static final int PLACE_FITS = 34;
    private static final int SHORT_FITS = 18;

    private final Words words;
    private final Press press;
    private final CheckPlace place;

    LabelPaper() {
        this(new Words(), new Press(), new CheckPlace());
    }

    @Inject
    LabelPaper(Words words, Press press, CheckPlace place) {
        this.words = words;
        this.press = press;
        this.place = place;
    }

    byte[] print(TagLabel label) {
        Paper paper = new Paper(words.zh("label.title") + " " + label.getTag(), "label.css");
        Part body = paper.body();
        Part head = body.add("table", "head").add("tr");
        head.add("td", "tag").text(label.getTag());
        if (label.isValuable()) {
            head.add("td", "right").add("span", "valuable").text(words.zh("label.valuable"));
        }
        Part row = body.add("table", "middle").add("tr");
        facts(row.add("td").add("div", "facts"), label);
        place.address(label.getVerificationCode()).ifPresent(address -> row.add("td", "qr")
                .add("object")
                .with("type", Drawings.QR)
                .with("data", address));
        Part foot = body.add("table", "foot").add("tr");
        foot.add("td").text(Printable.cut(label.getSiteName(), SHORT_FITS) + "　" + words.orNone(label.getSitePhone()));
        foot.add("td", "code").text(Printable.grouped(label.getVerificationCode(), 4, "-"));
        return press.print(paper);
    }

    private void facts(Part cell, TagLabel label) {
        cell.add("p", "name").text(Printable.cut(label.getName(), NAME_FITS));
        cell.add("p", "kind").text(words.code("category", label.getCategory()));
        fact(cell, "label.found", words.time(label.getFoundAt(), label.getZone()));
        fact(cell, "label.place", Printable.cut(words.orUnknown(label.getPlacePath()), PLACE_FITS));
        fact(cell, "label.storage", Printable.cut(words.orNone(label.getStoragePlace()), SHORT_FITS));
        fact(cell, "label.seal", Printable.cut(words.orNone(label.getSeal()), SHORT_FITS));
    }

    private void fact(Part cell, String key, String value) {
        Part line = cell.add("p", "fact");
        line.add("small").text(words.zh(key) + " " + words.en(key) + " ");
        line.text(value);
    }
}

package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The foot of a paper by which a stranger can tell whether it is genuine (F-7). */
@ApplicationScoped
class CheckLine {

    private final Words words;
    private final CheckPlace place;

    CheckLine() {
        this(new Words(), new CheckPlace());
    }

    @Inject
    CheckLine(Words words, CheckPlace place) {
        this.words = words;
        this.place = place;
    }

    /** @return where further lines of the foot go */
    Part foot(Part body, String code, String phone) {
        Part row = body.add("table", "foot").add("tr");
        place.address(code).ifPresent(address -> row.add("td", "qr")
                .add("object")
                .with("type", Drawings.QR)
                .with("data", address));
        Part cell = row.add("td");
        Part line = cell.add("p", "code");
        line.text(words.zh("check.code") + " ");
        line.add("b").text(Printable.grouped(code, 4, "-"));
        String how = place.address(code).isPresent() ? "check.scan" : "check.call";
        String number = words.orUnknown(phone);
        line.text("　" + words.zh(how, number));
        cell.add("p", "small").text(words.en(how, number));
        return cell;
    }
}

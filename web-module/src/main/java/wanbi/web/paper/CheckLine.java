package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

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
        Optional<String> address = place.address(code);
        return foot(body, code, phone, address, address.isPresent() ? "check.scan" : "check.call");
    }

    /** On a client's own slip the way to the case itself; that it is genuine shows there, too. */
    Part standing(Part body, String code, String phone) {
        Optional<String> address = place.standing(code);
        return foot(body, code, phone, address, address.isPresent() ? "check.standing" : "check.ask");
    }

    private Part foot(Part body, String code, String phone, Optional<String> scanned, String how) {
        Part row = body.add("table", "foot").add("tr");
        scanned.ifPresent(address ->
                row.add("td", "qr").add("object").with("type", Drawings.QR).with("data", address));
        Part cell = row.add("td");
        Part line = cell.add("p", "code");
        line.text(words.zh("check.code") + " ");
        line.add("b").text(Printable.grouped(code, 4, "-"));
        String number = words.orUnknown(phone);
        line.text("　" + words.zh(how, number));
        cell.add("p", "small").text(words.en(how, number));
        return cell;
    }
}

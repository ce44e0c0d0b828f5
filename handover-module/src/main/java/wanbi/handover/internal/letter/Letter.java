package wanbi.handover.internal.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.handover.api.LetterView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** A letter as it was printed; never changed, a later one is another. */
@Entity
@Table(schema = "handover", name = "letter")
class Letter {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private int number;
    private String kind;
    private String language;
    private int version;

    @Column(name = "item_class")
    private String itemClass;

    @Column(name = "verification_code")
    private String code;

    private String file;

    @Column(name = "issued_at")
    private Instant at;

    @Column(name = "issued_by")
    private StaffId by;

    @Column(name = "issued_by_name")
    private String byName;

    protected Letter() {}

    static Letter issued(LetterView view, SiteCode site, String itemClass, StaffId by, String file) {
        Letter letter = new Letter();
        letter.id = view.getId();
        letter.caseNumber = new CaseNumber(view.getCaseNumber());
        letter.site = site;
        letter.number = view.getNumber();
        letter.kind = view.getKind();
        letter.language = view.getLanguage();
        letter.version = view.getVersion();
        letter.itemClass = itemClass;
        letter.code = view.getCode();
        letter.file = file;
        letter.at = view.getIssuedAt();
        letter.by = by;
        letter.byName = view.getByName();
        return letter;
    }

    LetterView view() {
        return new LetterView(id, caseNumber.value(), number, kind, language, version, at, byName, file, code);
    }

    boolean isLike(LetterKind other, String written) {
        return kind.equals(other.name()) && language.equals(written);
    }

    String id() {
        return id;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    SiteCode site() {
        return site;
    }

    String itemClass() {
        return itemClass;
    }

    String file() {
        return file;
    }

    Instant at() {
        return at;
    }
}

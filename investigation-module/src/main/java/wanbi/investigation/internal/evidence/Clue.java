package wanbi.investigation.internal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.investigation.api.ClueView;
import wanbi.investigation.api.SceneStamp;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** What somebody has seen or heard. Written once; who knows better writes another. */
@Entity
@Table(schema = "investigation", name = "clue")
@IdClass(ClueKey.class)
class Clue {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Id
    private int number;

    private String kind;
    private String observed;
    private String appearance;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String place;
    private String reliability;
    private String source;

    @Column(name = "source_protected")
    private boolean sourceProtected;

    @Column(name = "words_kept_because")
    private String wordsKeptBecause;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private StaffId recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    protected Clue() {}

    static Clue of(CaseNumber caseNumber, int number, SoundClue said, CurrentStaff by, Instant now) {
        Clue clue = new Clue();
        clue.caseNumber = caseNumber.value();
        clue.number = number;
        clue.kind = said.kind();
        clue.observed = said.observed();
        clue.appearance = said.appearance();
        clue.seenAt = said.seenAt();
        clue.place = said.place();
        clue.reliability = said.reliability();
        clue.source = said.source();
        clue.sourceProtected = said.sourceProtected();
        clue.wordsKeptBecause = said.wordsKeptBecause();
        clue.recordedAt = now;
        clue.recordedBy = by.id();
        clue.recordedByName = by.name();
        return clue;
    }

    int number() {
        return number;
    }

    /** @param trusted may read who said so even where it is protected */
    ClueView view(SiteCode site, boolean trusted) {
        var facts = new ClueView.Facts(
                kind,
                appearance,
                observed,
                seenAt,
                place,
                reliability,
                trusted || !sourceProtected ? source : null,
                sourceProtected,
                source != null,
                wordsKeptBecause);
        // Who wrote it down may give the source away.
        String byName = trusted || !sourceProtected ? recordedByName : null;
        return new ClueView(number, caseNumber, site.value(), facts, new SceneStamp(recordedAt, byName, recordedAt));
    }
}

package wanbi.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import wanbi.investigation.api.ExhibitCommand;
import wanbi.investigation.api.Exhibits;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.web.form.PhotoAlbum;
import wanbi.web.intake.CaseTab;

/** Takes a piece of evidence down: where it comes from, who had it in hand, how it came to us. */
@Named
@ViewScoped
public class ExhibitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Exhibits exhibits;

    @Inject
    private PhotoAlbum album;

    @Inject
    private CurrentStaff staff;

    @Inject
    private Clock clock;

    private boolean open;
    private String kind = "PHYSICAL";
    private String name;
    private String source;
    private String collector;
    private String acquiredBy = "SURRENDERED";
    private Instant acquiredAt;
    private String hash;
    private String seal;
    private String wordsReason;

    public void begin() {
        open = true;
        collector = staff.name();
        acquiredAt = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    public void close() {
        open = false;
    }

    public String send(String caseNumber) {
        exhibits.register(new ExhibitCommand.Register(
                new CaseNumber(caseNumber),
                kind,
                name,
                source,
                collector,
                acquiredBy,
                acquiredAt,
                album.files().stream().findFirst().orElse(null),
                hash,
                seal,
                wordsReason));
        return back(caseNumber);
    }

    static String back(String caseNumber) {
        return CaseTab.EVIDENCE.of(caseNumber);
    }

    public boolean isOpen() {
        return open;
    }

    public PhotoAlbum getAlbum() {
        return album;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getCollector() {
        return collector;
    }

    public void setCollector(String collector) {
        this.collector = collector;
    }

    public String getAcquiredBy() {
        return acquiredBy;
    }

    public void setAcquiredBy(String acquiredBy) {
        this.acquiredBy = acquiredBy;
    }

    public Instant getAcquiredAt() {
        return acquiredAt;
    }

    public void setAcquiredAt(Instant acquiredAt) {
        this.acquiredAt = acquiredAt;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public String getWordsReason() {
        return wordsReason;
    }

    public void setWordsReason(String wordsReason) {
        this.wordsReason = wordsReason;
    }
}

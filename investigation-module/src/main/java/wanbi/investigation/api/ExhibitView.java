package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;
import wanbi.intake.api.HolderView;

/** Something that may be evidence, with everybody who has held it. */
public final class ExhibitView {

    /** What was said of it. */
    public record Facts(
            String kind,
            String name,
            String source,
            String collector,
            String acquiredBy,
            Instant acquiredAt,
            String file,
            String hash,
            String seal,
            String wordsKeptBecause) {}

    private final String id;
    private final String caseNumber;
    private final String site;
    private final long version;
    private final Facts facts;
    private final SceneStamp registered;
    private final HolderView holder;
    private final List<ExhibitStepView> custody;

    public ExhibitView(
            String id,
            String caseNumber,
            String site,
            long version,
            Facts facts,
            SceneStamp registered,
            HolderView holder,
            List<ExhibitStepView> custody) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.site = site;
        this.version = version;
        this.facts = facts;
        this.registered = registered;
        this.holder = holder;
        this.custody = custody;
    }

    public String getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public long getVersion() {
        return version;
    }

    public String getKind() {
        return facts.kind();
    }

    public String getName() {
        return facts.name();
    }

    public String getSource() {
        return facts.source();
    }

    public String getCollector() {
        return facts.collector();
    }

    public String getAcquiredBy() {
        return facts.acquiredBy();
    }

    public Instant getAcquiredAt() {
        return facts.acquiredAt();
    }

    public String getFile() {
        return facts.file();
    }

    public String getHash() {
        return facts.hash();
    }

    public String getSeal() {
        return facts.seal();
    }

    /** Why a word stands here that staff should not use; null where none does. */
    public String getWordsKeptBecause() {
        return facts.wordsKeptBecause();
    }

    public Instant getRegisteredAt() {
        return registered.getAt();
    }

    public String getRegisteredByName() {
        return registered.getByName();
    }

    public HolderView getHolder() {
        return holder;
    }

    /** Oldest first, without a gap (I2). */
    public List<ExhibitStepView> getCustody() {
        return custody;
    }
}

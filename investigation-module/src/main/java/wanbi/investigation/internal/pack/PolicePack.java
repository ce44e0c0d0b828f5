package wanbi.investigation.internal.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PackView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** A pack for the police, as it was made; never changed, a later one is another version. */
@Entity
@Table(schema = "investigation", name = "police_pack")
class PolicePack {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private int version;
    private String reason;

    @Column(name = "clips_waiting")
    private int clipsWaiting;

    private int files;
    private long bytes;
    private String manifest;
    private String sums;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private StaffId madeBy;

    @Column(name = "made_by_name")
    private String madeByName;

    protected PolicePack() {}

    static PolicePack made(PackContent content, String reason, SealedPack packed, CurrentStaff by) {
        PolicePack pack = new PolicePack();
        pack.id = content.getMark().id();
        pack.caseNumber = new CaseNumber(content.getFile().getCaseNumber());
        pack.site = new SiteCode(content.getSite().getCode());
        pack.version = content.getMark().version();
        pack.reason = reason;
        pack.clipsWaiting = content.getClipsWaiting();
        pack.files = packed.files().size();
        pack.bytes = packed.bytes();
        pack.manifest = packed.manifest();
        pack.sums = packed.sums();
        pack.madeAt = content.getMark().madeAt();
        pack.madeBy = by.id();
        pack.madeByName = by.name();
        return pack;
    }

    String id() {
        return id;
    }

    SiteCode site() {
        return site;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    PackView view(List<PackedFile> contents) {
        return new PackView(
                id,
                caseNumber.value(),
                site.value(),
                version,
                new PackView.Made(madeAt, madeByName, reason),
                new PackView.Sealed(clipsWaiting, bytes, manifest, sums),
                contents.stream().map(PackedFile::view).toList());
    }
}

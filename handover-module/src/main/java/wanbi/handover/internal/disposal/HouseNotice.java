package wanbi.handover.internal.disposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import wanbi.handover.api.HouseNoticeView;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** The company's own notice as it was printed (L-02); never changed, a later one is another. */
@Entity
@Table(schema = "handover", name = "house_notice")
class HouseNotice {

    @Id
    private String id;

    private SiteCode site;
    private String file;

    @Column(name = "posted_at")
    private Instant at;

    @Column(name = "posted_by")
    private StaffId by;

    @Column(name = "posted_by_name")
    private String byName;

    @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<HouseNoticeLine> lines = new ArrayList<>();

    protected HouseNotice() {}

    /** @param draft as the printer had it */
    static HouseNotice posted(HouseNoticeView draft, SiteCode site, StaffId by, String file) {
        HouseNotice notice = new HouseNotice();
        notice.id = draft.getId();
        notice.site = site;
        notice.file = file;
        notice.at = draft.getPostedAt();
        notice.by = by;
        notice.byName = draft.getByName();
        draft.getLines().forEach(line -> notice.lines.add(new HouseNoticeLine(notice, line)));
        return notice;
    }

    HouseNoticeView view(ZoneId zone) {
        return new HouseNoticeView(
                id,
                site.value(),
                at,
                at.atZone(zone).toLocalDate(),
                byName,
                file,
                lines.stream().map(HouseNoticeLine::view).toList());
    }

    String id() {
        return id;
    }

    SiteCode site() {
        return site;
    }

    String file() {
        return file;
    }

    Instant at() {
        return at;
    }

    List<HouseNoticeLine> lines() {
        return List.copyOf(lines);
    }
}

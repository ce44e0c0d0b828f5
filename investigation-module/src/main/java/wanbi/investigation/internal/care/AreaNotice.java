package wanbi.investigation.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.AreaNoticeCommand;
import wanbi.investigation.api.AreaNoticeView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.persistence.TextListConverter;
import wanbi.platform.api.PlaceView;

/** What the neighbours were told after a case, written once (R18). */
@Entity
@Table(schema = "investigation", name = "area_notice")
class AreaNotice {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private String area;

    @Column(name = "area_name")
    private String areaName;

    @Convert(converter = TextListConverter.class)
    private List<String> topics;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private StaffId issuedBy;

    @Column(name = "issued_by_name")
    private String issuedByName;

    protected AreaNotice() {}

    static AreaNotice of(
            int number, InvestigatedCase about, PlaceView area, List<String> topics, CurrentStaff by, Instant now) {
        AreaNotice notice = new AreaNotice();
        notice.id = AreaNoticeCommand.numberOf(about.getNumber(), number);
        notice.caseNumber = about.getNumber();
        notice.site = about.getSite();
        notice.area = area.getCode();
        notice.areaName = area.getName();
        notice.topics = topics;
        notice.issuedAt = now;
        notice.issuedBy = by.id();
        notice.issuedByName = by.name();
        return notice;
    }

    AreaNoticeView view() {
        return new AreaNoticeView(id, site.value(), areaName, topics, issuedAt, issuedByName);
    }
}

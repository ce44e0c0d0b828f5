package wanbi.investigation.internal.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.AreaNoticeCommand;
import wanbi.investigation.api.AreaNoticeView;
import wanbi.investigation.api.AreaNotices;
import wanbi.investigation.api.CareLists;
import wanbi.investigation.api.CareRefused;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class AreaNoticeDoor implements AreaNotices {

    private static final int MOST_TOPICS = 3;

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    @Inject
    InvestigatedCases cases;

    @Inject
    SiteBook sites;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public AreaNoticeView issue(AreaNoticeCommand.Issue said) {
        InvestigatedCase about = cases.lock(said.caseNumber());
        if (CareSteps.isElsewhere(about.getStatus())) {
            throw CareRefused.otherCase(about.getStatus());
        }
        FieldErrors errors = new FieldErrors();
        String code = Texts.clean(said.area());
        Optional<PlaceView> area = code == null ? Optional.empty() : sites.place(about.getSite(), code);
        errors.unless(code != null, "area", "REQUIRED");
        errors.unless(code == null || area.isPresent(), "area", "NOT_HERE");
        errors.unless(
                area.isEmpty() || CareLists.NOTICE_AREAS.contains(area.get().getKind()), "area", "AREA_TOO_NARROW");
        List<String> topics = Moments.topics(said.topics(), errors);
        errors.unless(topics.size() <= MOST_TOPICS, "topics", "TOO_MANY", MOST_TOPICS);
        errors.refuse();
        int number = 1 + all(about.getNumber()).size();
        AreaNotice notice = AreaNotice.of(number, about, area.orElseThrow(), topics, staff, clock.instant());
        entities.persist(notice);
        entities.flush();
        journal.append(JournalEntry.of(Chain.of(about.getNumber()), "AREA_NOTICE_ISSUED")
                .fact("area", code)
                .fact("topics", String.join(",", topics)));
        return notice.view();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<AreaNoticeView> ofCase(CaseNumber number) {
        cases.look(number);
        return all(number).stream().map(AreaNotice::view).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public AreaNoticeView get(AreaNoticeCommand.Ref ref) {
        cases.look(AreaNoticeCommand.caseOf(ref.areaNotice()));
        AreaNotice notice = entities.find(AreaNotice.class, ref.areaNotice());
        if (notice == null) {
            throw new UnknownThing("notice");
        }
        return notice.view();
    }

    private List<AreaNotice> all(CaseNumber number) {
        return entities.createQuery(
                        "select n from AreaNotice n where n.caseNumber = :number order by n.issuedAt, n.id",
                        AreaNotice.class)
                .setParameter("number", number)
                .getResultList();
    }
}

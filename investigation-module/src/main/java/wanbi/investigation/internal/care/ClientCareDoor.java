package wanbi.investigation.internal.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.CareCommand;
import wanbi.investigation.api.CareRefused;
import wanbi.investigation.api.CareView;
import wanbi.investigation.api.ClientCare;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ClientCareDoor implements ClientCare {

    /** The same words on more cases than these in a day were not said to anybody (R18). */
    private static final int CASES_OF_ONE_TEXT = 3;

    @Inject
    CareShelf shelf;

    @Inject
    CareSteps steps;

    @Inject
    InvestigatedCases cases;

    @Inject
    AccessRegister access;

    @Inject
    SiteBook sites;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CareView.Comfort comfort(CareCommand.Comfort said) {
        InvestigatedCase about = cared(said.caseNumber());
        Instant now = clock.instant();
        SoundComfort sound = SoundComfort.judged(said, about.getReportedAt(), now);
        CareRecord record = CareRecord.of(about, sound, staff, now);
        shelf.add(record);
        shelf.save();
        List<CareCall> calls = shelf.calls(about.getNumber());
        if (calls.isEmpty() && about.getNumber().isTheft()) {
            CareCall.after(record, sites.zone(about.getSite())).forEach(shelf::add);
        }
        calls.forEach(call -> call.kept(sound.at()));
        shelf.save();
        steps.answered(calls, now);
        boolean copied = isCopied(sound, now);
        steps.comforted(record, sound, copied, now);
        return record.view(copied);
    }

    private boolean isCopied(SoundComfort said, Instant now) {
        return said.text() != null
                && shelf.casesTold(staff.id(), said.text(), now.minus(Duration.ofDays(1))) > CASES_OF_ONE_TEXT;
    }

    /** The rule of the order comes before the fields: whoever forgot to ask how the client is should do that first. */
    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CareView.Education educate(CareCommand.Educate said) {
        InvestigatedCase about = cared(said.caseNumber());
        Instant now = clock.instant();
        Instant taught = said.at() == null ? now : said.at();
        if (shelf.comforts(about.getNumber()).stream()
                .noneMatch(comfort -> !comfort.at().isAfter(taught))) {
            throw CareRefused.reassuranceFirst();
        }
        SoundEducation sound = SoundEducation.judged(said, about.getReportedAt(), now);
        EducationRecord record = EducationRecord.of(about, sound, staff, now);
        shelf.add(record);
        shelf.save();
        steps.educated(record, sound, now);
        return record.view();
    }

    private InvestigatedCase cared(CaseNumber number) {
        InvestigatedCase about = cases.lock(number);
        if (CareSteps.isElsewhere(about.getStatus())) {
            throw CareRefused.otherCase(about.getStatus());
        }
        return about;
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public CareView ofCase(CaseNumber number) {
        cases.look(number);
        Instant now = clock.instant();
        return new CareView(
                shelf.comforts(number).stream()
                        .map(record -> record.view(false))
                        .toList(),
                shelf.educations(number).stream().map(EducationRecord::view).toList(),
                shelf.calls(number).stream().map(call -> call.view(now)).toList(),
                cases.earlierThefts(number).stream()
                        .map(one -> new CareView.Earlier(one.number().value(), one.reportedAt()))
                        .toList());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public List<CareView.Call> waiting(CareCommand.Waiting query) {
        Instant now = clock.instant();
        Set<CaseNumber> hidden = access.casesHiddenFrom(staff.id());
        List<SiteCode> asked = staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.SYSTEM).stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .toList();
        return shelf.waiting(asked, now.plus(Duration.ofDays(1))).stream()
                .filter(call -> !hidden.contains(call.caseNumber()))
                .map(call -> call.view(now))
                .toList();
    }
}

package wanbi.investigation.internal.care;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wanbi.investigation.api.CareRegister;
import wanbi.investigation.api.CareView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class CareRegisterDoor implements CareRegister {

    @Inject
    CareShelf shelf;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public Map<String, CareView> of(Cases cases) {
        Set<SiteCode> sites = staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM);
        Set<CaseNumber> hidden = access.casesHiddenFrom(staff.id());
        List<CaseNumber> asked = cases.numbers().stream()
                .distinct()
                .filter(number -> sites.contains(number.site()) && !hidden.contains(number))
                .toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        var comforts = shelf.of(CareRecord.class, asked).stream().collect(groupingBy(CareRecord::caseNumber));
        var educations =
                shelf.of(EducationRecord.class, asked).stream().collect(groupingBy(EducationRecord::caseNumber));
        var calls = shelf.of(CareCall.class, asked).stream().collect(groupingBy(CareCall::caseNumber));
        Map<String, CareView> known = new HashMap<>();
        comforts.forEach((number, records) -> known.put(
                number.value(),
                new CareView(
                        records.stream().map(record -> record.view(false)).toList(),
                        educations.getOrDefault(number, List.of()).stream()
                                .map(EducationRecord::view)
                                .toList(),
                        calls.getOrDefault(number, List.of()).stream()
                                .map(call -> call.view(now))
                                .toList(),
                        List.of())));
        return known;
    }
}

package wanbi.intake.internal.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.intake.api.CaseSummary;
import wanbi.intake.api.FigureQuery;
import wanbi.intake.api.SiteFigures;
import wanbi.intake.api.SiteRank;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class SiteFiguresDoor implements SiteFigures {

    private static final int LONGEST_PAGE = 200;
    private static final int MOST_DAYS = 366;

    @Inject
    FigureList figures;

    @Inject
    Ranking ranking;

    @Inject
    CurrentStaff staff;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public Slice<CaseSummary> cases(FigureQuery query) {
        FieldErrors errors = new FieldErrors();
        errors.unless(FigureSql.isKnown(query.figure()), "figure", "UNKNOWN_CODE", query.figure());
        errors.unless(query.days() >= 1 && query.days() <= MOST_DAYS, "days", "OUT_OF_RANGE", 1, MOST_DAYS);
        errors.refuse();
        CaseNumber after = query.after() == null || query.after().isBlank()
                ? null
                : CaseNumber.parse(query.after()).orElseThrow(() -> new InvalidInput("after", "INVALID"));
        Set<SiteCode> where = staff.sitesWith(Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM).stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .collect(Collectors.toUnmodifiableSet());
        int limit = Math.max(1, Math.min(query.limit(), LONGEST_PAGE));
        return figures.page(query.figure(), where, query.days(), limit, after);
    }

    @Override
    @Guarded({Role.HEAD_OFFICE, Role.AUDITOR})
    @RolesAllowed({Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
    public List<SiteRank> ranking() {
        return ranking.of(staff.sitesWith(Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM));
    }
}

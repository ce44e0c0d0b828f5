package wanbi.intake.internal.casefile;

import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.RelationView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;

/** How much of the relation somebody reads (R14): guards and CCTV work by facts alone, the class is for those who investigate. */
enum RelationSight {
    NOTHING,
    RELATION,
    INVESTIGATION;

    private static final Role[] INVESTIGATING = {Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM};

    static RelationSight at(SiteCode site, CurrentStaff staff) {
        if (Stream.of(INVESTIGATING).anyMatch(role -> staff.hasRole(site, role))) {
            return INVESTIGATION;
        }
        return staff.hasRole(site, Role.DESK) ? RELATION : NOTHING;
    }

    List<RelationView> of(List<CaseRelation> versions) {
        return this == NOTHING
                ? List.of()
                : versions.stream()
                        .map(version -> version.view(this == INVESTIGATION))
                        .toList();
    }
}

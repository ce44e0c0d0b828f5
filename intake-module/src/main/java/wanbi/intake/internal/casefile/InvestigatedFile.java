package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.platform.api.AccessRegister;

/** Cases as investigation may know them: as far as the caller sees them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvestigatedFile implements InvestigatedCases {

    private static final int HALF_A_YEAR = 180;

    @Inject
    CaseFile cases;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Inject
    CaseSight sight;

    @Override
    public InvestigatedCase lock(CaseNumber number) {
        return told(sight.refuseUnlessSeen(cases.lock(number)));
    }

    @Override
    public InvestigatedCase look(CaseNumber number) {
        return told(sight.refuseUnlessSeen(cases.get(number)));
    }

    @Override
    public List<EarlierTheft> earlierThefts(CaseNumber number) {
        LossCase seen = sight.refuseUnlessSeen(cases.get(number));
        Set<CaseNumber> hidden = access.casesHiddenFrom(staff.id());
        return seen.isTheft()
                ? cases.earlierThefts(seen.number(), HALF_A_YEAR).stream()
                        .filter(one -> !hidden.contains(one.number()))
                        .toList()
                : List.of();
    }

    @Override
    public InvestigatedCase lockAtScene(CaseNumber number) {
        return told(cases.lock(number));
    }

    @Override
    public InvestigatedCase lookAtScene(CaseNumber number) {
        return told(cases.get(number));
    }

    private static InvestigatedCase told(LossCase seen) {
        return new InvestigatedCase(
                seen.number(),
                seen.site(),
                seen.status().name(),
                seen.kind() == CaseKind.REFERRAL,
                seen.status().isOpen(),
                seen.place().code(),
                seen.receipt().reportedAt(),
                seen.lines().stream().map(CaseLine::called).collect(Collectors.joining("、")));
    }
}

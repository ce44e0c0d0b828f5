package wanbi.intake.internal.proposal;

import java.util.List;
import wanbi.kernel.BusinessRuleViolation;

/** What a proposal refuses because of its state. */
final class ProposalRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private ProposalRefused(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    static ProposalRefused decided(String status) {
        return new ProposalRefused("PROPOSAL_DECIDED", List.of("proposalStatus." + status));
    }

    /** Nobody answers what they have asked themselves (I11). */
    static ProposalRefused own() {
        return new ProposalRefused("OWN_PROPOSAL");
    }
}

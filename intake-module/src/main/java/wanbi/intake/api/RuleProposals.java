package wanbi.intake.api;

import java.util.List;

/** Managers propose, head office publishes (E.6): a proposal changes no rule by itself. */
public interface RuleProposals {

    /**
     * Roles: MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code about REQUIRED, UNKNOWN_CODE}; {@code text REQUIRED, TOO_LONG}
     */
    ProposalView propose(ProposalCommand.Propose said);

    /**
     * Roles: HEAD_OFFICE; never who has proposed it.
     *
     * @throws wanbi.kernel.InvalidInput {@code answer REQUIRED, TOO_LONG}
     * @throws wanbi.kernel.BusinessRuleViolation {@code PROPOSAL_DECIDED}, {@code OWN_PROPOSAL}, {@code VERSION_CONFLICT}
     */
    ProposalView decide(ProposalCommand.Decide said);

    /** Newest first, at most 200. Roles: MANAGER, HEAD_OFFICE, AUDITOR. */
    List<ProposalView> list(ProposalCommand.Listed query);
}

package wanbi.intake.internal.proposal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.ProposalCommand.Propose;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Whoever manages a site and sits in head office too does not answer what he has asked himself (E.6, I11). */
class RuleProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private record Colleague(StaffId id, String name) implements CurrentStaff {
        @Override
        public Set<Role> rolesAt(SiteCode site) {
            return Set.of(Role.MANAGER, Role.HEAD_OFFICE);
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.MANAGER, Role.HEAD_OFFICE);
        }

        @Override
        public Set<Role> companyRoles() {
            return Set.of(Role.HEAD_OFFICE);
        }

        @Override
        public Set<SiteCode> sitesWith(Role... roles) {
            return Set.of(new SiteCode("SH01"));
        }
    }

    @Test
    void anotherAnswers() {
        var both = new Colleague(new StaffId("P-0001"), "李强");
        var other = new Colleague(new StaffId("P-0002"), "周敏");
        var said = new Propose(new SiteCode("SH01"), "DEADLINE", "夜间放宽寻找时限");
        RuleProposal proposal = RuleProposal.of("SH01-JY-20261122-001", said, both, NOW);
        assertEquals(
                "OWN_PROPOSAL",
                assertThrows(ProposalRefused.class, () -> proposal.refuseUnlessOpen(null, both.id()))
                        .code());
        assertDoesNotThrow(() -> proposal.refuseUnlessOpen(null, other.id()));
        proposal.decide(true, "同意", other, NOW);
        assertEquals(
                "PROPOSAL_DECIDED",
                assertThrows(ProposalRefused.class, () -> proposal.refuseUnlessOpen(null, other.id()))
                        .code());
    }
}

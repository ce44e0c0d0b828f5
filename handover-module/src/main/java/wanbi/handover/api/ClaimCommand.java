package wanbi.handover.api;

import java.io.Serializable;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/** What can be done to a claim that exists; each names its claim. */
public sealed interface ClaimCommand extends Scoped {

    String claim();

    @Override
    default Subject subject() {
        return Subject.claim(claim());
    }

    /** Somebody asserts ownership. */
    record Open(SiteCode site, CaseNumber caseNumber, List<Line> lines, Claimant claimant) implements Scoped {

        /** The case when there is one, else the site; without either the fields are refused, not the caller. */
        @Override
        public Subject subject() {
            if (caseNumber != null) {
                return Subject.of(caseNumber);
            }
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }

    /**
     * @param line null at a walk-up claim
     * @param description a walk-up claimant's own words before the thing is shown; may be null
     */
    record Line(Integer line, String itemTag, Integer quantity, String description) implements Serializable {}

    /**
     * @param relation SELF, AGENT, GUARDIAN, HEIR or EMPLOYER
     * @param idLast4 the last four characters of the document that was sighted (L-30)
     * @param authorisationFile file id of the paper by which somebody collects for another: 委托书, proof of guardianship
     *     or inheritance, the employer's letter
     * @param authorisationBox number of the archive box that this paper lies in; one of the two is needed but for SELF
     */
    record Claimant(
            String name,
            String phone,
            String relation,
            String idKind,
            String idLast4,
            String authorisationFile,
            String authorisationBox)
            implements Serializable {}

    record Abandon(String claim, String reason) implements ClaimCommand {}

    /** The claimant's answers, sealed by this call, once. */
    record Answer(String claim, List<ItemAnswers> answers) implements ClaimCommand {}

    /** @param liveProof phone unlocked, key turned the lock, card number tail …; may be null */
    record ItemAnswers(String itemTag, List<String> hiddenFeatures, String liveProof) implements Serializable {}

    record Judge(String claim, List<AttributeVerdict> attributes, String verdict, String reason, Witness witness)
            implements ClaimCommand {}

    record AttributeVerdict(String itemTag, String attribute, String verdict) implements Serializable {}

    /**
     * @param formHash of the form that the client has read
     * @param besides what else is written down
     */
    record HandOver(
            String claim, String formHash, Signature signature, Witness witness, String remarks, Besides besides)
            implements ClaimCommand {

        public HandOver(String claim, String formHash, Signature signature, Witness witness, String remarks) {
            this(claim, formHash, signature, witness, remarks, Besides.NOTHING);
        }
    }

    /**
     * @param level S1 on the screen, S0 on paper
     * @param strokes each a list of points [x, y, milliseconds]; none at S0
     * @param scanFile file id of the signed paper's scan, at S0
     * @param archiveBox number of the box that the paper goes into, at S0
     */
    record Signature(String level, List<List<List<Number>>> strokes, String scanFile, String archiveBox)
            implements Serializable {}
}

package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is done at the scene of a theft (R15, L-16). */
public sealed interface SceneCommand extends Scoped {

    CaseNumber caseNumber();

    @Override
    default Subject subject() {
        return Subject.of(caseNumber());
    }

    /** The caller stands there. */
    record Arrive(CaseNumber caseNumber, Instant at) implements SceneCommand {}

    /**
     * What could be seen without touching anything. A later check corrects an earlier one; both are kept.
     *
     * @param arrivedAt null for the first arrival that was stamped
     * @param entryMode NONE, UNLOCKED, FORCED, TECHNICAL, CLIMBED, FOLLOWED or UNKNOWN; absent is UNKNOWN
     * @param photos hashes of files in the store
     * @param verdict CONFIRMED, SUSPECTED, NOT_THEFT or UNDETERMINED
     * @param reason needed with NOT_THEFT, as is what the client has signed
     */
    record CheckFacts(
            CaseNumber caseNumber,
            Instant arrivedAt,
            String observations,
            String entryMode,
            boolean stillDanger,
            List<String> photos,
            String verdict,
            String reason,
            String clientAgreementFile)
            implements SceneCommand {

        @Override
        public String toString() {
            return "CheckFacts[" + caseNumber + "]";
        }
    }

    /**
     * @param guard who is on post; may be null
     * @param photo of the cordon; may be null
     */
    record Protect(CaseNumber caseNumber, Instant startedAt, StaffId guard, String photo) implements SceneCommand {}

    /**
     * @param unit where they come from, for example the police station; may be null
     * @param out null while they are inside
     */
    record Enter(CaseNumber caseNumber, String who, String unit, Instant in, Instant out, String why)
            implements SceneCommand {

        @Override
        public String toString() {
            return "Enter[" + caseNumber + "]";
        }
    }

    /** @param entry its number at the case */
    record Leave(CaseNumber caseNumber, int entry, Instant out) implements SceneCommand {}

    /**
     * @param by POLICE or MANAGER
     * @param name of whoever released it
     * @param reason needed with MANAGER
     */
    record Release(CaseNumber caseNumber, String by, String name, Instant at, String reason) implements SceneCommand {

        @Override
        public String toString() {
            return "Release[" + caseNumber + "]";
        }
    }

    /** A photo of a fact check or cordon, or what the client has signed. */
    record Photo(CaseNumber caseNumber, String file) implements SceneCommand {}

    /** @param site null for all of the caller */
    record Held(SiteCode site) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}

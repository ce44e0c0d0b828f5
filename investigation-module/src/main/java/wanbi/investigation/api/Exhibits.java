package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.CaseNumber;

/** Evidence of a case, with its custody (R17, I2). */
public interface Exhibits {

    /**
     * The acting person holds it from now on. Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code kind, acquiredBy UNKNOWN_CODE}; {@code name, source, collector, acquiredAt
     *     REQUIRED}; {@code acquiredAt IN_FUTURE}; {@code hash, seal HASH_OR_SEAL}; {@code hash NOT_A_HASH}; {@code file
     *     FILE_UNKNOWN}; {@code name, source NEUTRAL_WORDS} while no reason keeps the word (L-14, F-17)
     * @throws ExhibitRefused {@code EVIDENCE_CASE_ENDED}
     */
    ExhibitView register(ExhibitCommand.Register register);

    /**
     * Each side that is of our staff confirms: as the acting person or by PIN. The first one to the police ends the step
     * EVIDENCE. Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE; to the police or back: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code from, to REQUIRED, UNKNOWN_CODE, UNKNOWN_STAFF, STORAGE_UNKNOWN}; {@code
     *     confirmation CONFIRMATION_REQUIRED}; {@code document DOCUMENT_OR_OFFICER}; {@code reason REQUIRED}
     * @throws ExhibitRefused {@code CUSTODY_BROKEN}, {@code EXHIBIT_NOT_OURS}, {@code EXHIBIT_BY_MANAGER}; {@code
     *     EXHIBIT_HELD} back to anybody while a hold stands (I8)
     */
    ExhibitView transfer(ExhibitCommand.Transfer transfer);

    /** Roles: who may read the case. */
    List<ExhibitView> ofCase(CaseNumber number);

    /** With its whole custody. Roles: as {@link #ofCase}. */
    ExhibitView get(ExhibitCommand.Ref ref);
}

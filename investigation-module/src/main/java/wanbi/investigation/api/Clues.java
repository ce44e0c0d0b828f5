package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.CaseNumber;

/** Clues and persons of interest: observed facts alone, for those who have to weigh them (R11, R17, F-17). */
public interface Clues {

    /**
     * Also after the case's end. Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code observed REQUIRED, TOO_LONG, NEUTRAL_WORDS}; {@code seenAt IN_FUTURE};
     *     {@code place NOT_HERE}; {@code reliability REQUIRED, UNKNOWN_CODE}
     */
    ClueView record(ClueCommand.Record clue);

    /**
     * Roles: as {@link #record}.
     *
     * @throws wanbi.kernel.InvalidInput as {@link #record}; {@code appearance REQUIRED, NEUTRAL_WORDS}
     */
    ClueView recordPerson(ClueCommand.Person person);

    /**
     * Oldest first; who says so is left out where it is protected, save for manager, head office and audit. Roles: DESK,
     * MANAGER, HEAD_OFFICE, AUDITOR.
     */
    List<ClueView> ofCase(CaseNumber number);
}

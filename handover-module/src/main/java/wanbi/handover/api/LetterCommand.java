package wanbi.handover.api;

import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** Letters of a case (F-20, R20, R31). A letter's number begins with its case's: {@code SH01-GS-20261122-001-HJ1}. */
public sealed interface LetterCommand extends Scoped {

    CaseNumber caseNumber();

    @Override
    default Subject subject() {
        return Subject.of(caseNumber());
    }

    static String numberOf(CaseNumber number, int letter) {
        return number.value() + "-HJ" + letter;
    }

    /**
     * @param kind LOSS_CONFIRMATION, HANDLING_STATEMENT or CLOSING
     * @param language zh or en
     */
    record Issue(CaseNumber caseNumber, String kind, String language) implements LetterCommand {}

    record Ref(CaseNumber caseNumber, int letter) implements LetterCommand {}
}

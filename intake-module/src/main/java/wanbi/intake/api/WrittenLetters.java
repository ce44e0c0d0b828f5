package wanbi.intake.api;

import wanbi.kernel.CaseNumber;
import wanbi.platform.api.BetweenContexts;

/** Letters to clients that another context writes; the case knows of them as of other attempts to tell the client. */
@BetweenContexts
public interface WrittenLetters {

    /** Stands in the case's journal and among its notifications, so that what waits for a letter can go on (R20). */
    void written(CaseNumber number, String letter);
}

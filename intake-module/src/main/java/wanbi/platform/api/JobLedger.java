package wanbi.platform.api;

import wanbi.kernel.SiteCode;

/** Where long jobs of the contexts note how far they are; each call is a transaction of its own. */
@BetweenContexts
public interface JobLedger {

    /** @return id of the job, in state RUNNING */
    String start(String kind, SiteCode site, long rows);

    /** @return false when somebody asked the job to stop */
    boolean progress(String job, long done, long kept, long refused);

    /** @param report file id of the list of refused rows, may be null */
    void finish(String job, String report);

    /** @param code refusal that ended it */
    void fail(String job, String code);
}

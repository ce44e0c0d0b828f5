package wanbi.intake.api;

/**
 * How far the desk has come with telling the client that a thing waits (R08): three tries in 24 hours, then another
 * person who knows them, then a letter or a slip at the door.
 */
public final class ReachingView {

    private final String step;
    private final int tries;

    public ReachingView(String step, int tries) {
        this.step = step;
        this.tries = tries;
    }

    /** TELL, TRY_AGAIN, ASK_OTHER, WRITE, WAIT or TOLD. */
    public String getStep() {
        return step;
    }

    /** Those that came to nothing. */
    public int getTries() {
        return tries;
    }
}

package wanbi.platform.internal.outbox;

/** Why an attempt brought nothing. */
enum Failure {
    /** Nobody answers there: the other messages of the channel need not be tried now. */
    UNREACHABLE(false, true),
    TIMED_OUT(false, true),
    SIGN_IN_REFUSED(false, true),
    /** Another time perhaps. */
    REFUSED_FOR_NOW(false, false),
    /** This message never. */
    REFUSED(true, false),
    BAD_ADDRESS(true, false),
    /** The master key is another than when it was written. */
    UNREADABLE(true, false),
    /** The sender went down with it again and again. */
    INTERRUPTED(true, false);

    private final boolean lasting;
    private final boolean wholeChannel;

    Failure(boolean lasting, boolean wholeChannel) {
        this.lasting = lasting;
        this.wholeChannel = wholeChannel;
    }

    boolean isLasting() {
        return lasting;
    }

    boolean isOfTheWholeChannel() {
        return wholeChannel;
    }
}

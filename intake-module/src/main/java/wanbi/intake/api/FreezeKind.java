package wanbi.intake.api;

/** Why a thing must stay. */
public enum FreezeKind {
    /** By the manager's word. */
    MANUAL,
    /** Under a legal hold. */
    HOLD,
    /** More than one person says that it is theirs. */
    DISPUTE,
    /** A count or a change of hands did not agree. */
    MISMATCH;

    /** Ends with what it came from, not by a word at the thing. */
    public boolean isFromElsewhere() {
        return this == HOLD || this == DISPUTE;
    }
}

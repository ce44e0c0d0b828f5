package wanbi.kernel;

/** No such thing, or none that the asker may know of: both read the same from outside (I12). */
public final class UnknownThing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public UnknownThing(String what) {
        super(Kind.UNKNOWN, "UNKNOWN", what);
    }
}

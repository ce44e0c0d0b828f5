package wanbi.intake.internal.procedure;

import wanbi.kernel.FieldErrors;

/** When a step is due by priority. */
record Deadlines(Rhythm p1, Rhythm p2, Rhythm p3) {

    private static final int MOST_UNTIL_CALLED = 10;

    /** As stored: {@code 5/15/60}. */
    static Deadlines parse(String stored) {
        String[] parts = stored.split("/", -1);
        return new Deadlines(rhythm(parts[0]), rhythm(parts[1]), rhythm(parts[2]));
    }

    private static Rhythm rhythm(String stored) {
        return Rhythm.parse(stored).orElseThrow(() -> new IllegalArgumentException(stored));
    }

    /** As typed, each wrong one named; whoever is more urgent may not have more time. */
    static Deadlines typed(String p1, String p2, String p3, FieldErrors errors) {
        Deadlines typed = new Deadlines(typed("p1", p1, errors), typed("p2", p2, errors), typed("p3", p3, errors));
        errors.unless(isShorter(typed.p1, typed.p2), "p2", "DEADLINE_ORDER");
        errors.unless(isShorter(typed.p2, typed.p3), "p3", "DEADLINE_ORDER");
        return typed;
    }

    /** The police are called at once (治安保卫条例 11(四), L-10): neither the plan nor a site gives the call more time than this, or no clock. */
    void refuseALateCall(String step, FieldErrors errors) {
        if (PlannedStep.POLICE_CALL.equals(step)) {
            errors.unless(isPrompt(p1), "p1", "POLICE_AT_ONCE", MOST_UNTIL_CALLED);
            errors.unless(isPrompt(p2), "p2", "POLICE_AT_ONCE", MOST_UNTIL_CALLED);
        }
    }

    private static boolean isPrompt(Rhythm rhythm) {
        return !rhythm.minutes().isEmpty() && rhythm.minutes().get(0) <= MOST_UNTIL_CALLED;
    }

    private static Rhythm typed(String field, String text, FieldErrors errors) {
        var rhythm = Rhythm.parse(text);
        errors.unless(rhythm.isPresent(), field, "DEADLINE_SHAPE");
        return rhythm.orElse(Rhythm.NONE);
    }

    private static boolean isShorter(Rhythm urgent, Rhythm less) {
        return urgent.minutes().isEmpty()
                || less.minutes().isEmpty()
                || urgent.minutes().get(0) <= less.minutes().get(0);
    }

    /** Nothing was said at all. */
    boolean isNone() {
        return p1.equals(Rhythm.NONE) && p2.equals(Rhythm.NONE) && p3.equals(Rhythm.NONE);
    }

    Rhythm of(Priority priority) {
        return switch (priority) {
            case P1 -> p1;
            case P2 -> p2;
            case P3 -> p3;
        };
    }

    @Override
    public String toString() {
        return p1 + "/" + p2 + "/" + p3;
    }
}

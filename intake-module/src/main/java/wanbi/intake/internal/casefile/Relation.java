package wanbi.intake.internal.casefile;

/** Between the client and whoever may have taken it: a code, not an accusation (R14). The law treats but the first two apart. */
enum Relation {
    UNKNOWN(Kind.UNKNOWN),
    FAMILY(Kind.INTIMATE),
    NEAR_RELATIVE(Kind.INTIMATE),
    OTHER_RELATIVE(Kind.INTIMATE),
    FRIEND(Kind.INTIMATE),
    NEIGHBOUR(Kind.INTIMATE),
    COLLEAGUE(Kind.INTIMATE),
    SERVICE_PERSON(Kind.STRANGER),
    COMPANY_STAFF(Kind.STRANGER),
    STRANGER(Kind.STRANGER);

    /** What the plan calls 亲密窃 and 陌生窃. */
    enum Kind {
        UNKNOWN,
        INTIMATE,
        STRANGER
    }

    private final Kind kind;

    Relation(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}

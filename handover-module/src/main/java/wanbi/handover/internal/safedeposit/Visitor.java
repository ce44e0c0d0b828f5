package wanbi.handover.internal.safedeposit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Set;
import wanbi.handover.api.SafeDepositCommand;
import wanbi.kernel.FieldErrors;

/** Who stood at the box and why; whoever is not the client shows a paper, and a locksmith works before the client. */
@Embeddable
class Visitor {

    static final String CLIENT = "CLIENT";
    private static final String LOCKSMITH = "LOCKSMITH";

    /** Purpose → who may come for it. */
    private static final Map<String, Set<String>> MAY = Map.of(
            "TAKE_OUT", Set.of(CLIENT, "AGENT"),
            "PUT_IN", Set.of(CLIENT, "AGENT"),
            "LOOK", Set.of(CLIENT, "AGENT"),
            "ESTATE", Set.of("HEIR"),
            "POLICE_ORDER", Set.of("POLICE"),
            "KEY_LOST", Set.of(LOCKSMITH));

    private static final Set<String> PEOPLE = Set.of(CLIENT, "AGENT", "HEIR", "POLICE", LOCKSMITH);
    private static final Set<String> WITH_PAPER = Set.of("AGENT", "HEIR", "POLICE");

    private String purpose;
    private String who;
    private String name;

    @Column(name = "client_present")
    private boolean clientPresent;

    protected Visitor() {}

    private Visitor(String purpose, String who, String name, boolean clientPresent) {
        this.purpose = purpose;
        this.who = who;
        this.name = name;
        this.clientPresent = clientPresent;
    }

    static Visitor client(String name) {
        return new Visitor(null, CLIENT, name, true);
    }

    static Visitor judged(SafeDepositCommand.Open said, FieldErrors errors) {
        Typed typed = new Typed(errors);
        String purpose = typed.code(said.purpose(), MAY.keySet(), "purpose");
        String who = typed.code(said.who(), PEOPLE, "who");
        String name = typed.name(said.name(), "name");
        if (purpose != null && who != null) {
            errors.unless(MAY.get(purpose).contains(who), "who", "WRONG_PERSON");
        }
        boolean present = said.clientPresent() || CLIENT.equals(who);
        errors.unless(present || !LOCKSMITH.equals(who), "clientPresent", "CLIENT_MUST_BE_PRESENT");
        return new Visitor(purpose, who, name, present);
    }

    /** As whoever opened it stands there still when it is closed or emptied. */
    Visitor again() {
        return new Visitor(null, who, name, clientPresent);
    }

    Visitor named(String receiver) {
        return new Visitor(null, who, receiver, clientPresent);
    }

    boolean needsPaper() {
        return who != null && WITH_PAPER.contains(who);
    }

    boolean isLocksmith() {
        return LOCKSMITH.equals(who);
    }

    String purpose() {
        return purpose;
    }

    String who() {
        return who;
    }

    String name() {
        return name;
    }

    boolean clientPresent() {
        return clientPresent;
    }
}

package wanbi.intake.internal.procedure;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import wanbi.intake.api.ProcedureRefused;
import wanbi.intake.api.UrgencyView;
import wanbi.kernel.Role;
import wanbi.kernel.persistence.TextListConverter;

/**
 * How urgent a case is: computed from what was said, raised by whoever works on it, lowered by head office alone. What
 * was set by hand stands unless the facts become graver.
 */
@Embeddable
class Urgency {

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private Priority computed;

    /** Somebody has set the priority by hand. */
    private boolean chosen;

    @Convert(converter = TextListConverter.class)
    private List<String> because;

    protected Urgency() {}

    static Urgency of(PriorityRule.Judged judged) {
        Urgency urgency = new Urgency();
        urgency.priority = judged.priority();
        urgency.computed = judged.priority();
        urgency.because = judged.because();
        return urgency;
    }

    void rejudge(PriorityRule.Judged judged) {
        boolean graver = judged.priority().isMoreUrgentThan(computed);
        computed = judged.priority();
        if (!chosen || graver && computed.isMoreUrgentThan(priority)) {
            chosen = false;
            priority = computed;
            because = judged.because();
        }
    }

    void choose(Priority wanted, Actor actor) {
        if (wanted == priority) {
            throw ProcedureRefused.priorityUnchanged(wanted.name());
        }
        if (priority.isMoreUrgentThan(wanted) && !actor.holds(Role.HEAD_OFFICE)) {
            throw ProcedureRefused.priorityNotLowered();
        }
        chosen = true;
        priority = wanted;
        because = List.of("CHOSEN");
    }

    Priority priority() {
        return priority;
    }

    UrgencyView view() {
        return new UrgencyView(priority.name(), because);
    }
}

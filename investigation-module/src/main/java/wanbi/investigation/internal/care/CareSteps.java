package wanbi.investigation.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.StepProgress;
import wanbi.intake.api.event.CaseEnded;
import wanbi.intake.api.event.WorkChanged;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** What care tells the procedure of its case, the case's chain, and those who wait at their screens. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CareSteps {

    static final String KIND = "CARE_CALL";

    /** Ended so, the case has no client to ask again, or the client is asked on another one. */
    private static final Set<String> ELSEWHERE = Set.of("CONVERTED", "MERGED", "VOIDED");

    @Inject
    StepProgress steps;

    @Inject
    CareShelf shelf;

    @Inject
    CaseAlarms alarms;

    @Inject
    Journal journal;

    @Inject
    Event<WorkChanged> workChanged;

    static boolean isElsewhere(String status) {
        return ELSEWHERE.contains(status);
    }

    void comforted(CareRecord record, SoundComfort said, boolean copied, Instant now) {
        steps.complete(record.caseNumber(), "REASSURE", now);
        journal.append(JournalEntry.of(Chain.of(record.caseNumber()), "CLIENT_COMFORTED")
                .fact("happenedAt", said.at())
                .fact("sameTextOnOtherCases", copied ? true : null)
                .personal("careMethod", said.method())
                .personal("careState", said.state())
                .personal("careNeeds", said.needs().isEmpty() ? null : String.join("、", said.needs()))
                .personal("text", said.text()));
        workChanged.fire(new WorkChanged(record.site(), now));
    }

    void educated(EducationRecord record, SoundEducation said, Instant now) {
        steps.complete(record.caseNumber(), "EDUCATE", now);
        journal.append(JournalEntry.of(Chain.of(record.caseNumber()), "CLIENT_EDUCATED")
                .fact("happenedAt", said.at())
                .fact("topics", String.join(" ", said.topics()))
                .fact("acknowledged", said.acknowledged())
                .personal("material", said.material()));
        workChanged.fire(new WorkChanged(record.site(), now));
    }

    /** Nobody need be told any more. */
    void answered(List<CareCall> calls, Instant now) {
        calls.stream()
                .filter(call -> !call.isOpen())
                .forEach(call -> alarms.settle(call.caseNumber(), KIND, call.reference(), now));
    }

    void ended(@Observes CaseEnded ended) {
        if (isElsewhere(ended.status())) {
            List<CareCall> calls = shelf.calls(ended.number());
            calls.forEach(CareCall::callOff);
            shelf.save();
            answered(calls, ended.at());
        }
    }
}

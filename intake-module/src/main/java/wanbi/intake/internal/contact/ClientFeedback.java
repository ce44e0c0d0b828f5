package wanbi.intake.internal.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.intake.api.FeedbackView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.StaffId;

/** What a client was told, by whom and when (R17), or that nobody was reached. Written once. */
@Entity
@Table(schema = "intake", name = "client_feedback")
@IdClass(ContactPromise.Key.class)
class ClientFeedback {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Id
    private int number;

    private Instant at;
    private String channel;
    private String outcome;
    private String text;

    /** The promise that it kept. */
    private Integer promise;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private StaffId by;

    @Column(name = "recorded_by_name")
    private String byName;

    protected ClientFeedback() {}

    /** @param promise number of the promise that it kept, or null */
    static ClientFeedback of(CaseNumber of, int number, ToldWords told, Integer promise, Actor actor, Instant now) {
        ClientFeedback feedback = new ClientFeedback();
        feedback.caseNumber = of.value();
        feedback.number = number;
        feedback.at = told.at();
        feedback.channel = told.channel();
        feedback.outcome = told.outcome();
        feedback.text = told.text();
        feedback.promise = promise;
        feedback.recordedAt = now;
        feedback.by = actor.id();
        feedback.byName = actor.name();
        return feedback;
    }

    FeedbackView view() {
        return new FeedbackView(at, channel, outcome, text, byName, recordedAt, promise);
    }
}

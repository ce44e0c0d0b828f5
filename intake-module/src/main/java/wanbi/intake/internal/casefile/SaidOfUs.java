package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.SatisfiedClients.Said;
import wanbi.kernel.CaseNumber;

/** What the client says of the whole, in one of five faces; a week to think it over. */
@Entity
@Table(schema = "intake", name = "client_satisfaction")
class SaidOfUs {

    private static final Duration CHANGEABLE = Duration.ofDays(7);

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private long version;

    private int score;

    @Column(name = "first_at")
    private Instant firstAt;

    private Instant at;

    protected SaidOfUs() {}

    SaidOfUs(CaseNumber number, int score, Instant at) {
        this.caseNumber = number.value();
        this.score = score;
        this.firstAt = at;
        this.at = at;
    }

    void change(int to, Instant when) {
        if (!when.isBefore(firstAt.plus(CHANGEABLE))) {
            throw CaseRefused.satisfactionStands();
        }
        score = to;
        at = when;
    }

    Said view() {
        return new Said(score, firstAt.plus(CHANGEABLE));
    }

    int score() {
        return score;
    }
}

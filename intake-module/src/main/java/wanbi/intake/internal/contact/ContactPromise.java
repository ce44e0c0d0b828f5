package wanbi.intake.internal.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import wanbi.intake.api.ContactRefused;
import wanbi.intake.api.PromiseView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/**
 * A contact that a client was promised (F-13). It ends once: kept by reaching the client, moved to another time, or
 * closed with its case; what was promised is never rewritten. Overdue it tells the desk at once, the manager after an
 * hour, head office after a day.
 */
@Entity
@Table(schema = "intake", name = "contact_promise")
@IdClass(ContactPromise.Key.class)
class ContactPromise {

    private static final Duration MANAGER_AFTER = Duration.ofHours(1);
    private static final Duration HEAD_OFFICE_AFTER = Duration.ofDays(1);

    /** How a promise stands. */
    enum State {
        OPEN,
        KEPT,
        MOVED,
        CLOSED
    }

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Id
    private int number;

    private SiteCode site;
    private Instant at;
    private String channel;
    private String text;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "by_rule")
    private boolean byRule;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private StaffId madeBy;

    @Column(name = "made_by_name")
    private String madeByName;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private StaffId endedBy;

    @Column(name = "ended_by_name")
    private String endedByName;

    @Column(name = "manager_at")
    private Instant managerAt;

    @Column(name = "head_office_at")
    private Instant headOfficeAt;

    @Column(name = "alarms_raised")
    private int alarmsRaised;

    @Column(name = "next_alarm_at")
    private Instant nextAlarmAt;

    @Version
    private long version;

    protected ContactPromise() {}

    static ContactPromise made(
            CaseNumber of, int number, SiteCode site, PromisedContact said, Actor actor, Instant now) {
        ContactPromise made = new ContactPromise();
        made.caseNumber = of.value();
        made.number = number;
        made.site = site;
        made.at = said.at();
        made.channel = said.channel();
        made.text = said.text();
        made.state = State.OPEN;
        made.byRule = said.byRule();
        made.madeAt = now;
        made.madeBy = actor.id();
        made.madeByName = actor.name();
        made.managerAt = said.at().plus(MANAGER_AFTER);
        made.headOfficeAt = said.at().plus(HEAD_OFFICE_AFTER);
        made.nextAlarmAt = said.at();
        return made;
    }

    /** @param reachedAt when the client was spoken to, which may be earlier than now */
    void keep(Instant reachedAt, Actor actor, Instant now) {
        end(State.KEPT, actor, now);
        keptAt = reachedAt;
    }

    void move(Actor actor, Instant now) {
        end(State.MOVED, actor, now);
    }

    void close(Actor actor, Instant now) {
        end(State.CLOSED, actor, now);
    }

    private void end(State how, Actor actor, Instant now) {
        refuseUnlessOpen();
        state = how;
        endedAt = now;
        endedBy = actor.id();
        endedByName = actor.name();
        nextAlarmAt = null;
    }

    void refuseUnlessOpen() {
        if (state != State.OPEN) {
            throw ContactRefused.promiseEnded();
        }
    }

    /** What was said before a promise was made does not keep it; people write times to the minute. */
    boolean isMadeBefore(Instant told) {
        return !told.isBefore(madeAt.truncatedTo(ChronoUnit.MINUTES));
    }

    int number() {
        return number;
    }

    SiteCode site() {
        return site;
    }

    Instant at() {
        return at;
    }

    String channel() {
        return channel;
    }

    State state() {
        return state;
    }

    PromiseView view(Instant now) {
        Instant met = state == State.KEPT ? keptAt : state == State.OPEN ? now : endedAt;
        return new PromiseView(
                number,
                at,
                channel,
                text,
                state.name(),
                byRule,
                madeAt,
                madeByName,
                keptAt,
                endedAt,
                endedByName,
                met.isAfter(at));
    }

    /** Case and number. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String caseNumber;
        private int number;

        public Key() {}

        Key(CaseNumber of, int number) {
            this.caseNumber = of.value();
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && number == key.number && Objects.equals(caseNumber, key.caseNumber);
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseNumber, number);
        }
    }
}

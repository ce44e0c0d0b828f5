package wanbi.investigation.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import wanbi.investigation.api.CareView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/** A day on which somebody asks the client again (R18). */
@Entity
@Table(schema = "investigation", name = "care_call")
class CareCall {

    /** Days after the first conversation. */
    static final List<Integer> DAYS = List.of(1, 3, 7, 30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_call")
    @SequenceGenerator(name = "care_call", schema = "investigation", sequenceName = "care_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private int day;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "called_off")
    private boolean calledOff;

    @Column(name = "rung_at")
    private Instant rungAt;

    @Version
    private long version;

    protected CareCall() {}

    /** @param zone of the site: due is the end of the day there */
    static List<CareCall> after(CareRecord first, ZoneId zone) {
        return DAYS.stream().map(day -> on(first, day, zone)).toList();
    }

    private static CareCall on(CareRecord first, int day, ZoneId zone) {
        CareCall call = new CareCall();
        call.caseNumber = first.caseNumber();
        call.site = first.site();
        call.day = day;
        call.dueAt = first.at()
                .atZone(zone)
                .toLocalDate()
                .plusDays(day + 1L)
                .atStartOfDay(zone)
                .toInstant();
        return call;
    }

    /** @return whether somebody is to be told now, for the first time */
    boolean ring(Instant now) {
        boolean first = isOpen() && rungAt == null && !now.isBefore(dueAt);
        rungAt = first ? now : rungAt;
        return first;
    }

    /** By which its bell is called. */
    String reference() {
        return "D" + day;
    }

    SiteCode site() {
        return site;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    boolean isOpen() {
        return doneAt == null && !calledOff;
    }

    /** A conversation of that day or later answers it, and with it those that nobody kept before. */
    void kept(Instant conversation) {
        if (isOpen() && !conversation.isBefore(dueAt.minus(Duration.ofDays(1)))) {
            doneAt = conversation;
        }
    }

    void callOff() {
        calledOff = doneAt == null;
    }

    CareView.Call view(Instant now) {
        boolean late = !calledOff && (doneAt == null ? now : doneAt).isAfter(dueAt);
        return new CareView.Call(caseNumber.value(), site.value(), day, dueAt, doneAt, calledOff, late);
    }
}

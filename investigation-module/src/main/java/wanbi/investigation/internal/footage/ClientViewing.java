package wanbi.investigation.internal.footage;

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
import java.util.Set;
import java.util.function.Predicate;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.FootageRefused;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;

/**
 * A client views under supervision, with no copy to take away, or is told in writing why not and what else can be done
 * (Art. 21, F-10).
 */
@Entity
@Table(schema = "investigation", name = "footage_viewing")
class ClientViewing {

    private static final Set<String> RELATIONS = Set.of("SELF", "NEAR_RELATIVE", "GUARDIAN", "CARER", "AGENT");
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "footage_viewing")
    @SequenceGenerator(
            name = "footage_viewing",
            schema = "investigation",
            sequenceName = "footage_viewing_seq",
            allocationSize = 50)
    private Long id;

    private String request;
    private int number;
    private String viewer;
    private String relation;
    private String proof;
    private boolean allowed;
    private String reason;
    private String remedy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "operated_by")
    private StaffId operatedBy;

    @Column(name = "operated_by_name")
    private String operatedByName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "notice_file")
    private String noticeFile;

    @Version
    private long version;

    protected ClientViewing() {}

    static ClientViewing decide(int number, FootageCommand.Allow said, Person by, Instant now) {
        FieldErrors errors = new FieldErrors();
        ClientViewing viewing = new ClientViewing();
        viewing.request = said.request();
        viewing.number = number;
        viewing.viewer = cleaned(said.viewer(), "viewer", true, errors);
        viewing.relation = cleaned(said.relation(), "relation", true, errors);
        boolean known = viewing.relation == null || RELATIONS.contains(viewing.relation);
        errors.unless(known, "relation", "UNKNOWN_CODE", viewing.relation);
        viewing.proof = cleaned(said.proof(), "proof", true, errors);
        viewing.allowed = said.allowed();
        viewing.reason = cleaned(said.reason(), "reason", !said.allowed(), errors);
        viewing.remedy = cleaned(said.remedy(), "remedy", !said.allowed(), errors);
        errors.refuse();
        viewing.decidedAt = now;
        viewing.decidedBy = by.id();
        viewing.decidedByName = by.name();
        return viewing;
    }

    private static String cleaned(String typed, String field, boolean needed, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(!needed || text != null, field, "REQUIRED");
        errors.unless(Texts.length(text) <= LONGEST, field, "TOO_LONG", LONGEST);
        return text;
    }

    void held(FootageCommand.Session said, Predicate<String> stored, Person by, Instant now) {
        if (!allowed || startedAt != null) {
            throw FootageRefused.viewingNotAllowed();
        }
        FieldErrors errors = new FieldErrors();
        Instant latest = now.plus(CLOCK_SKEW);
        errors.unless(said.startedAt() != null, "startedAt", "REQUIRED");
        errors.unless(said.endedAt() != null, "endedAt", "REQUIRED");
        if (said.startedAt() != null && said.endedAt() != null) {
            errors.unless(!said.endedAt().isAfter(latest), "endedAt", "IN_FUTURE");
            errors.unless(!said.endedAt().isBefore(said.startedAt()), "endedAt", "BEFORE_START");
        }
        errors.unless(said.noticeFile() != null, "noticeFile", "NOTICE_NOT_SIGNED");
        errors.unless(said.noticeFile() == null || stored.test(said.noticeFile()), "noticeFile", "FILE_UNKNOWN");
        errors.refuse();
        startedAt = said.startedAt();
        endedAt = said.endedAt();
        noticeFile = said.noticeFile();
        operatedBy = by.id();
        operatedByName = by.name();
    }

    boolean isAllowed() {
        return allowed;
    }

    FootageRecords.Viewing view() {
        return new FootageRecords.Viewing(
                number,
                viewer,
                relation,
                proof,
                allowed,
                reason,
                remedy,
                decidedAt,
                decidedByName,
                startedAt,
                endedAt,
                operatedByName,
                noticeFile);
    }
}

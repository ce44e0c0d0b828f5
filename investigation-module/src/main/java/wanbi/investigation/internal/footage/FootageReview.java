package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import wanbi.investigation.api.FootageRecords;
import wanbi.kernel.StaffId;
import wanbi.kernel.persistence.TextListConverter;

/** Somebody has looked: content, unit and name as Art. 16 wants them. Written once. */
@Entity
@Table(schema = "investigation", name = "footage_review")
class FootageReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "footage_review")
    @SequenceGenerator(
            name = "footage_review",
            schema = "investigation",
            sequenceName = "footage_review_seq",
            allocationSize = 50)
    private Long id;

    private String request;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Convert(converter = TextListConverter.class)
    private List<String> cameras;

    private String summary;

    @Enumerated(EnumType.STRING)
    private ReviewResult result;

    @Column(name = "reviewed_by")
    private StaffId by;

    @Column(name = "reviewed_by_name")
    private String byName;

    @Column(name = "reviewed_by_unit")
    private String byUnit;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "before_approval")
    private boolean beforeApproval;

    protected FootageReview() {}

    static FootageReview of(FootageRequest request, SoundReview said, Person by, Instant now) {
        FootageReview review = new FootageReview();
        review.request = request.id();
        review.startedAt = said.startedAt();
        review.endedAt = said.endedAt();
        review.cameras = said.cameras();
        review.summary = said.summary();
        review.result = said.result();
        review.by = by.id();
        review.byName = by.name();
        review.byUnit = by.unit();
        review.recordedAt = now;
        review.beforeApproval = request.isUndecided();
        return review;
    }

    FootageRecords.Reviewed view() {
        return new FootageRecords.Reviewed(
                startedAt, endedAt, cameras, summary, result.name(), byName, byUnit, recordedAt, beforeApproval);
    }
}

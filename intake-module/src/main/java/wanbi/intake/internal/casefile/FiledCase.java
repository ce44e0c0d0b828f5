package wanbi.intake.internal.casefile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;
import wanbi.kernel.persistence.TextListConverter;

/** What is written down of every case, and how it reads; what becomes of it is the case's own story. */
@MappedSuperclass
abstract class FiledCase {

    @Id
    private String number;

    @Version
    private long version;

    private SiteCode site;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Embedded
    private Receipt receipt;

    @Embedded
    private LossPlace place;

    @Embedded
    private Client client;

    @Column(name = "no_client_reason")
    private String noClientReason;

    @Embedded
    private Reporter reporter;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "other_name"))
    @AttributeOverride(name = "phone", column = @Column(name = "other_phone"))
    @AttributeOverride(name = "relation", column = @Column(name = "other_relation"))
    private Reporter otherContact;

    @Embedded
    private PromisedReward reward;

    @Embedded
    private Circumstances circumstances;

    @Convert(converter = TextListConverter.class)
    private List<String> photos;

    @Column(name = "read_back")
    private boolean readBack;

    @Column(name = "notice_version")
    private Integer noticeVersion;

    @Embedded
    private Acceptance acceptance;

    @Column(name = "void_reason")
    private String voidReason;

    @Column(name = "opened_at_counter")
    private boolean openedAtCounter;

    @Column(name = "short_lane")
    private boolean shortLane;

    /** What lists find it by. */
    @Convert(converter = TextListConverter.class)
    private List<String> words = List.of();

    protected FiledCase() {}

    FiledCase(CaseNumber number, SiteCode site, CaseKind kind, Receipt receipt) {
        this.number = number.value();
        this.site = site;
        this.kind = kind;
        this.receipt = receipt;
    }

    /** What is said now, at the report or in its correction. */
    final void file(LossReport report) {
        ReportLoss said = report.said();
        shortLane = report.isShortLane() && (place == null || shortLane);
        String path = place == null ? report.placePath() : place.pathOf(said.place(), report.placePath());
        place = LossPlace.of(said.place(), path, said.placeNote(), said.outOfArea());
        client = Client.of(said.client());
        noClientReason = said.noClientReason();
        reporter = Reporter.of(said.reporter());
        otherContact = Reporter.of(said.further().otherContact());
        reward = PromisedReward.of(said.further().reward());
        circumstances = Circumstances.of(said);
        photos = said.photos();
        readBack = said.readBack();
        noticeVersion = said.noticeVersion();
    }

    /** Nothing is known but who stands at the counter. */
    final void fileAtCounter(ReportLoss.Client present) {
        openedAtCounter = true;
        place = LossPlace.of(null, null, null, false);
        client = Client.of(present);
        circumstances = Circumstances.unknown();
        photos = List.of();
    }

    /** One thing that is worth looking for, and all is done that the plan wants. */
    final void leaveShortLane() {
        shortLane = false;
    }

    final void accepted(Acceptance slip) {
        acceptance = slip;
    }

    final void voided(String reason) {
        voidReason = reason;
    }

    final void findBy(Stream<String> texts) {
        words = Bigrams.of(texts.filter(text -> !Texts.UNKNOWN.equals(text)).toList());
    }

    /** The report as it stands now. */
    final ReportLoss said(boolean complete, List<ReportLoss.Item> items, ReportLoss.Theft theft) {
        return new ReportLoss(
                site,
                receipt.reportedAt(),
                receipt.channel(),
                place.code(),
                place.note(),
                place.isOutOfArea(),
                client == null ? null : client.asReported(),
                noClientReason,
                reporter == null ? null : reporter.asReported(),
                circumstances.lossMode(),
                circumstances.lastSeenFrom(),
                circumstances.lastSeenTo(),
                circumstances.discoveredAt(),
                circumstances.story(),
                readBack,
                noticeVersion,
                complete,
                receipt.lateEntryReason(),
                receipt.duplicateOverrideReason(),
                photos,
                circumstances.isVulnerable(),
                circumstances.isMinor(),
                items,
                theft,
                new ReportLoss.Further(
                        otherContact == null ? null : otherContact.asReported(),
                        reward == null ? null : reward.asReported()));
    }

    final CaseNumber number() {
        return new CaseNumber(number);
    }

    final long version() {
        return version;
    }

    final SiteCode site() {
        return site;
    }

    final CaseKind kind() {
        return kind;
    }

    final boolean isTheft() {
        return kind == CaseKind.THEFT;
    }

    final Receipt receipt() {
        return receipt;
    }

    final LossPlace place() {
        return place;
    }

    /** Null when nobody is known to miss it. */
    final Client client() {
        return client;
    }

    /** Null when the owner reported. */
    final Reporter reporter() {
        return reporter;
    }

    /** Whom to call when the client cannot be reached; null when nobody was named. */
    final Reporter otherContact() {
        return otherContact;
    }

    /** Null when none was promised. */
    final PromisedReward reward() {
        return reward;
    }

    /** Null before it is accepted. */
    final Acceptance acceptance() {
        return acceptance;
    }

    final String voidReason() {
        return voidReason;
    }

    /** Of so little worth that nobody is sent to look; what has left this lane does not come back to it. */
    final boolean isShortLane() {
        return shortLane;
    }

    final boolean isOpenedAtCounter() {
        return openedAtCounter;
    }

    final boolean isRecordedBy(StaffId staff) {
        return receipt.by().equals(staff);
    }

    final boolean hasPhoto(String file) {
        return photos.contains(file);
    }
}

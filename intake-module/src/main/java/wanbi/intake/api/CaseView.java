package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** A case with everything a reader may see, personal values masked (I17), hidden features left out (F-8). */
public final class CaseView extends CircumstancesView {

    private final String caseNumber;
    private final String kind;
    private final String status;
    private final long version;
    private final String site;
    private final String siteName;
    private final Instant reportedAt;
    private final Instant receivedAt;
    private final Instant acceptedAt;
    private final String channel;
    private final ClientView client;
    private final String noClientReason;
    private final ReporterView reporter;
    private final boolean readBack;
    private final Integer noticeVersion;
    private final String lateEntryReason;
    private final String duplicateOverrideReason;
    private final List<String> photos;
    private final boolean vulnerable;
    private final boolean minor;
    private final AcceptanceView acceptance;
    private final List<LineView> items;
    private final List<LinkView> links;
    private final List<NotificationView> notifications;
    private final List<RevisionView> revisions;
    private final String recordedBy;
    private final String recordedByName;
    private final String voidReason;
    private final UrgencyView urgency;
    private final StandingView standing;
    private final Instant nextPromiseAt;
    private final TheftView theft;
    private final ReachingView reaching;

    public CaseView(
            CircumstancesView told,
            String caseNumber,
            String kind,
            String status,
            long version,
            String site,
            String siteName,
            Instant reportedAt,
            Instant receivedAt,
            Instant acceptedAt,
            String channel,
            ClientView client,
            String noClientReason,
            ReporterView reporter,
            boolean readBack,
            Integer noticeVersion,
            String lateEntryReason,
            String duplicateOverrideReason,
            List<String> photos,
            boolean vulnerable,
            boolean minor,
            AcceptanceView acceptance,
            List<LineView> items,
            List<LinkView> links,
            List<NotificationView> notifications,
            List<RevisionView> revisions,
            String recordedBy,
            String recordedByName,
            String voidReason,
            UrgencyView urgency,
            StandingView standing,
            Instant nextPromiseAt,
            TheftView theft,
            ReachingView reaching) {
        super(told);
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.status = status;
        this.version = version;
        this.site = site;
        this.siteName = siteName;
        this.reportedAt = reportedAt;
        this.receivedAt = receivedAt;
        this.acceptedAt = acceptedAt;
        this.channel = channel;
        this.client = client;
        this.noClientReason = noClientReason;
        this.reporter = reporter;
        this.readBack = readBack;
        this.noticeVersion = noticeVersion;
        this.lateEntryReason = lateEntryReason;
        this.duplicateOverrideReason = duplicateOverrideReason;
        this.photos = photos;
        this.vulnerable = vulnerable;
        this.minor = minor;
        this.acceptance = acceptance;
        this.items = items;
        this.links = links;
        this.notifications = notifications;
        this.revisions = revisions;
        this.recordedBy = recordedBy;
        this.recordedByName = recordedByName;
        this.voidReason = voidReason;
        this.urgency = urgency;
        this.standing = standing;
        this.nextPromiseAt = nextPromiseAt;
        this.theft = theft;
        this.reaching = reaching;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getKind() {
        return kind;
    }

    public String getStatus() {
        return status;
    }

    public long getVersion() {
        return version;
    }

    public String getSite() {
        return site;
    }

    public String getSiteName() {
        return siteName;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public String getChannel() {
        return channel;
    }

    public ClientView getClient() {
        return client;
    }

    public String getNoClientReason() {
        return noClientReason;
    }

    public ReporterView getReporter() {
        return reporter;
    }

    public boolean isReadBack() {
        return readBack;
    }

    public Integer getNoticeVersion() {
        return noticeVersion;
    }

    public String getLateEntryReason() {
        return lateEntryReason;
    }

    public String getDuplicateOverrideReason() {
        return duplicateOverrideReason;
    }

    public List<String> getPhotos() {
        return photos;
    }

    public boolean isVulnerable() {
        return vulnerable;
    }

    public boolean isMinor() {
        return minor;
    }

    public AcceptanceView getAcceptance() {
        return acceptance;
    }

    public List<LineView> getItems() {
        return items;
    }

    public List<LinkView> getLinks() {
        return links;
    }

    public List<NotificationView> getNotifications() {
        return notifications;
    }

    public List<RevisionView> getRevisions() {
        return revisions;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public String getRecordedByName() {
        return recordedByName;
    }

    public String getVoidReason() {
        return voidReason;
    }

    /** Null for a case older than the procedure. */
    public UrgencyView getUrgency() {
        return urgency;
    }

    public StandingView getStanding() {
        return standing;
    }

    /** Null for all but thefts. */
    public TheftView getTheft() {
        return theft;
    }

    /** Null while nothing waits to be collected. */
    public ReachingView getReaching() {
        return reaching;
    }

    /** Null when nothing is promised to the client. */
    public Instant getNextPromiseAt() {
        return nextPromiseAt;
    }
}

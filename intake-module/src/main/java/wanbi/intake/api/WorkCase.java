package wanbi.intake.api;

/** The case that an entry of a worklist is about, in a line. */
public final class WorkCase {

    private final String caseNumber;
    private final String kind;
    private final String status;
    private final String site;
    private final String priority;
    private final String category;
    private final String name;
    private final String clientName;
    private final String clientPhone;
    private final boolean readable;

    public WorkCase(
            String caseNumber,
            String kind,
            String status,
            String site,
            String priority,
            String category,
            String name,
            String clientName,
            String clientPhone,
            boolean readable) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.status = status;
        this.site = site;
        this.priority = priority;
        this.category = category;
        this.name = name;
        this.clientName = clientName;
        this.clientPhone = clientPhone;
        this.readable = readable;
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

    public String getSite() {
        return site;
    }

    public String getPriority() {
        return priority;
    }

    /** Of its first line. */
    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    /** Masked; null where the caller may not open the case. */
    public String getClientName() {
        return clientName;
    }

    public String getClientPhone() {
        return clientPhone;
    }

    /** Whether the caller may open the case: a guard only own and today's ones (E.6). */
    public boolean isReadable() {
        return readable;
    }
}

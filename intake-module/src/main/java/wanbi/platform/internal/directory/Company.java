package wanbi.platform.internal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import wanbi.platform.api.CompanyView;
import wanbi.platform.api.Demonstration;

/** The one company of this installation, founded at the first run. */
@Entity
@Table(schema = "platform", name = "company")
class Company {

    static final short ID = 1;

    @Id
    private short id = ID;

    private String name;
    private boolean demonstration;

    @Column(name = "founded_at")
    private Instant foundedAt;

    @Column(name = "demonstration_complete_at")
    private Instant demonstrationCompleteAt;

    @Version
    private long version;

    protected Company() {}

    static Company found(String name, boolean demonstration, Instant at) {
        Company company = new Company();
        company.name = name;
        company.demonstration = demonstration;
        company.foundedAt = at;
        return company;
    }

    boolean isDemonstration() {
        return demonstration;
    }

    void completeDemonstration(Instant at) {
        demonstrationCompleteAt = at;
    }

    Demonstration.State demonstrationState() {
        if (!demonstration) {
            return Demonstration.State.NONE;
        }
        return demonstrationCompleteAt == null ? Demonstration.State.FILLING : Demonstration.State.COMPLETE;
    }

    CompanyView view() {
        return new CompanyView(name, demonstration);
    }
}

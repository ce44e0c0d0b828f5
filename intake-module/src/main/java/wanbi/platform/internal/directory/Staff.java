package wanbi.platform.internal.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;

/**
 * A member of staff: hired with a user name, given roles at nodes, locked when leaving. Never deleted: the journal names
 * the person by id.
 */
@Entity
@Table(schema = "platform", name = "staff")
class Staff {

    @Id
    private String id;

    private String name;
    private String username;
    private String phone;
    private String mail;
    private boolean locked;

    @Column(name = "hired_at")
    private Instant hiredAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "platform", name = "staff_grant", joinColumns = @JoinColumn(name = "staff"))
    private Set<StaffGrant> grants = new HashSet<>();

    @Version
    private long version;

    protected Staff() {}

    static Staff hire(StaffId id, StaffFacts facts, Instant at) {
        Staff staff = new Staff();
        staff.id = id.value();
        staff.hiredAt = at;
        staff.take(facts);
        return staff;
    }

    void change(StaffFacts facts, Long seen) {
        StaleRecord.refuseUnless(seen, version);
        take(facts);
    }

    private void take(StaffFacts facts) {
        name = facts.name();
        username = facts.username();
        phone = facts.phone();
        mail = facts.mail();
    }

    /** Grants are replaced as a whole. */
    void grant(Set<StaffGrant> newGrants) {
        grants.retainAll(newGrants);
        grants.addAll(newGrants);
    }

    void lock() {
        locked = true;
    }

    void unlock() {
        locked = false;
    }

    StaffId id() {
        return new StaffId(id);
    }

    String name() {
        return name;
    }

    String username() {
        return username;
    }

    boolean administersCompany() {
        return !locked && grants.stream().anyMatch(StaffGrant::isCompanyAdministration);
    }

    /** For the journal: {@code DESK@SH01, MANAGER@EAST}. */
    String grantsInWords() {
        return grants.stream().map(StaffGrant::toString).sorted().collect(Collectors.joining(", "));
    }
}

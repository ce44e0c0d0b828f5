package wanbi.investigation.internal.evidence;

import jakarta.persistence.Embeddable;
import wanbi.intake.api.HolderView;
import wanbi.investigation.api.ExhibitCommand;
import wanbi.kernel.StaffId;

/** Who or where an exhibit is, named as at that time. */
@Embeddable
class Party {

    static final String STAFF = "STAFF";
    static final String STORAGE = "STORAGE";
    static final String POLICE = "POLICE";
    static final String OWNER = "OWNER";

    private String kind;
    private String id;
    private String name;

    protected Party() {}

    static Party of(String kind, String id, String name) {
        Party party = new Party();
        party.kind = kind;
        party.id = id;
        party.name = name;
        return party;
    }

    static Party staff(StaffId id, String name) {
        return of(STAFF, id.value(), name);
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    /** Whether this is who was named; the police and owners have no number here. */
    boolean isMeantBy(ExhibitCommand.Party said) {
        boolean numbered = is(STAFF) || is(STORAGE);
        return kind.equals(said.kind()) && (!numbered || id.equals(said.id()));
    }

    boolean isSameAs(Party other) {
        return kind.equals(other.kind) && id.equals(other.id);
    }

    boolean isColleagueOf(StaffId acting) {
        return is(STAFF) && !id.equals(acting.value());
    }

    String id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    HolderView view() {
        return new HolderView(kind, id, name);
    }
}

package wanbi.investigation.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wanbi.intake.api.Custody;
import wanbi.investigation.api.ExhibitCommand;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Witness;
import wanbi.platform.api.Witnesses;

/** Who passes an exhibit to whom: both sides are known, and each that is of our staff confirms (R17). */
@ApplicationScoped
class ExhibitHands {

    private static final List<String> KINDS = List.of(Party.STAFF, Party.STORAGE, Party.POLICE, Party.OWNER);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DOCUMENT = 100;

    @Inject
    Custody custody;

    @Inject
    Directory directory;

    @Inject
    Witnesses witnesses;

    @Inject
    CurrentStaff staff;

    /** The exhibit is known to be held by whom the command says. */
    SoundTransfer judged(ExhibitCommand.Transfer said, Exhibit exhibit, Instant now) {
        Told told = new Told(null);
        Party to = to(said.to(), exhibit, told);
        boolean police = to != null && to.is(Party.POLICE) || exhibit.holder().is(Party.POLICE);
        String document = told.text("document", said.document(), LONGEST_DOCUMENT);
        String officer = told.text("officer", said.officer(), LONGEST_NAME);
        told.unless(!police || document != null || officer != null, "document", "DOCUMENT_OR_OFFICER");
        String reason = told.text("reason", said.reason(), Told.LONGEST_REASON);
        told.unless(to == null || !to.is(Party.OWNER) || reason != null, "reason", "REQUIRED");
        told.unless(to == null || !to.isSameAs(exhibit.holder()), "to", "SAME_HOLDER");
        Witness other = to == null ? null : confirmation(said, exhibit.holder(), to, told);
        told.refuse();
        StaffId confirmed = other == null ? null : witnesses.confirm(other, exhibit.site());
        return new SoundTransfer(
                to,
                now,
                document,
                officer,
                reason,
                staff.id(),
                staff.name(),
                confirmed,
                confirmed == null ? null : directory.nameOf(confirmed));
    }

    private Party to(ExhibitCommand.Party said, Exhibit exhibit, Told told) {
        if (said == null || !KINDS.contains(String.valueOf(said.kind()))) {
            told.unless(false, "to/kind", said == null || said.kind() == null ? "REQUIRED" : "UNKNOWN_CODE");
            return null;
        }
        return switch (said.kind()) {
            case Party.STAFF -> colleague(said.id(), told);
            case Party.STORAGE -> shelf(said.id(), exhibit, told);
            default -> {
                String name = told.needed("to/name", said.name(), LONGEST_NAME);
                yield Party.of(said.kind(), said.kind(), name);
            }
        };
    }

    private Party colleague(String id, Told told) {
        if (id == null || !StaffId.isValid(id)) {
            told.unless(false, "to/id", id == null ? "REQUIRED" : "UNKNOWN_STAFF");
            return null;
        }
        return Party.staff(new StaffId(id), directory.nameOf(new StaffId(id)));
    }

    private Party shelf(String code, Exhibit exhibit, Told told) {
        Optional<Custody.Shelf> shelf =
                Optional.ofNullable(code).flatMap(given -> custody.shelf(exhibit.site(), given));
        told.unless(shelf.isPresent(), "to/id", code == null ? "REQUIRED" : "STORAGE_UNKNOWN");
        return shelf.map(found -> Party.of(Party.STORAGE, found.code(), found.name()))
                .orElse(null);
    }

    /** The side that does not act types the own PIN; two absent ones cannot pass anything on. */
    private Witness confirmation(ExhibitCommand.Transfer said, Party from, Party to, Told told) {
        List<Party> absent = Stream.of(from, to)
                .filter(side -> side.isColleagueOf(staff.id()))
                .toList();
        if (absent.isEmpty()) {
            return null;
        }
        Witness typed = said.confirmation();
        boolean right =
                absent.size() == 1 && typed != null && absent.get(0).id().equals(typed.staff());
        told.unless(
                right, "confirmation", "CONFIRMATION_REQUIRED", absent.get(0).name());
        return typed;
    }

    static void refuseWithoutFrom(ExhibitCommand.Transfer said) {
        if (said.from() == null || said.from().kind() == null) {
            throw new InvalidInput("from/kind", "REQUIRED");
        }
    }
}

package wanbi.intake.internal.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import wanbi.intake.api.HolderView;
import wanbi.intake.api.KeptThings.KeptThing;
import wanbi.intake.api.TransferCommand.Target;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;
import wanbi.platform.api.Directory;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;

/** Who gives and who takes: the colleague named, whoever has the key, or the desk of the other site. */
@ApplicationScoped
class TransferSides {

    /** Roles of which a colleague needs one to be given a thing. */
    @Inject
    StorageShelves shelves;

    @Inject
    Directory directory;

    @Inject
    SiteBook sites;

    @Inject
    CurrentStaff staff;

    /** Null after a complaint. */
    Receiver receiver(Target to, KeptThing thing, HolderView holder, FieldErrors errors) {
        List<String> named = to == null
                ? List.of()
                : Stream.of(to.storagePlace(), to.staff(), to.site())
                        .map(Texts::clean)
                        .filter(Objects::nonNull)
                        .toList();
        errors.unless(named.size() == 1, "to", named.isEmpty() ? "REQUIRED" : "ONE_RECEIVER");
        if (named.size() != 1) {
            return null;
        }
        String code = named.get(0);
        Optional<Receiver> receiver;
        if (Texts.clean(to.storagePlace()) != null) {
            receiver = shelf(code, thing.site());
            errors.unless(receiver.isPresent(), "to/storagePlace", "STORAGE_NOT_HERE");
        } else if (Texts.clean(to.staff()) != null) {
            receiver = colleague(code, thing.site());
            errors.unless(receiver.isPresent(), "to/staff", "COLLEAGUE_NOT_HERE");
        } else {
            receiver = otherSite(code, thing.site());
            errors.unless(receiver.isPresent(), "to/site", "SITE_NOT_OPEN");
        }
        receiver.ifPresent(some -> errors.unless(!isSame(some.holder(), holder), "to", "SAME_HOLDER"));
        return receiver.orElse(null);
    }

    private static boolean isSame(HolderView one, HolderView other) {
        return one.getKind().equals(other.getKind()) && one.getId().equals(other.getId());
    }

    private Optional<Receiver> shelf(String code, SiteCode site) {
        return shelves.findToFill(code)
                .filter(place -> place.isOpenAt(site))
                .map(place -> new Receiver(
                        new HolderView(
                                Receiver.STORAGE, place.code(), place.shelf().name()),
                        site));
    }

    private Optional<Receiver> colleague(String id, SiteCode site) {
        return directory.staff(site).stream()
                .filter(one -> one.getId().value().equals(id))
                .filter(one -> one.holdsAny(Role.DESK, Role.GUARD, Role.MANAGER))
                .map(one -> new Receiver(new HolderView(Receiver.STAFF, id, one.getName()), site))
                .findFirst();
    }

    private Optional<Receiver> otherSite(String code, SiteCode site) {
        return others(site).stream()
                .filter(other -> other.getCode().equals(code))
                .map(other -> new Receiver(new HolderView(Receiver.SITE, code, other.getName()), new SiteCode(code)))
                .findFirst();
    }

    List<SiteView> others(SiteCode from) {
        return sites.sites().stream()
                .filter(other -> !other.isClosed() && !other.getCode().equals(from.value()))
                .toList();
    }

    /** What a person has in hand that person gives; from a shelf it is given by desk and manager. */
    boolean mayGive(HolderView holder, SiteCode site) {
        return Receiver.STAFF.equals(holder.getKind()) ? staff.id().value().equals(holder.getId()) : keeps(site);
    }

    boolean mayTake(CustodyTransfer transfer) {
        Receiver to = transfer.receiver();
        if (!transfer.isOpen() || transfer.isOfferedBy(staff.id())) {
            return false;
        }
        StaffId me = staff.id();
        return switch (to.holder().getKind()) {
            case Receiver.STAFF -> me.value().equals(to.holder().getId());
            case Receiver.STORAGE ->
                keeps(to.site())
                        && shelves.find(to.holder().getId())
                                .filter(place -> place.isOpenedBy(me))
                                .isPresent();
            default -> keeps(to.site());
        };
    }

    boolean mayTakeBack(CustodyTransfer transfer) {
        return transfer.isOpen() && (transfer.isOfferedBy(staff.id()) || staff.hasRole(transfer.site(), Role.MANAGER));
    }

    /** Where the thing ends up: of another site's desk the one who takes it in. */
    HolderView hands(Receiver to) {
        return to.is(Receiver.SITE) ? new HolderView(Receiver.STAFF, staff.id().value(), staff.name()) : to.holder();
    }

    private boolean keeps(SiteCode site) {
        return Stream.of(Role.DESK, Role.MANAGER, Role.SYSTEM).anyMatch(role -> staff.hasRole(site, role));
    }
}

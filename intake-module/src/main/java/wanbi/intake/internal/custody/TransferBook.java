package wanbi.intake.internal.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wanbi.intake.api.KeptThings;
import wanbi.intake.api.TransferView;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;

/** Transfers in their table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TransferBook {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    KeptThings things;

    @Inject
    TransferSides sides;

    CustodyTransfer lock(String id) {
        CustodyTransfer transfer = entities.find(CustodyTransfer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (transfer == null) {
            throw new UnknownThing(id);
        }
        return transfer;
    }

    CustodyChain chain(ItemTag tag) {
        return entities.find(CustodyChain.class, tag.value());
    }

    Optional<CustodyTransfer> openOf(ItemTag tag) {
        return of(tag).stream().filter(CustodyTransfer::isOpen).findFirst();
    }

    List<CustodyTransfer> of(ItemTag tag) {
        return entities.createQuery(
                        "select t from CustodyTransfer t where t.tag = :tag order by t.offeredAt, t.id",
                        CustodyTransfer.class)
                .setParameter("tag", tag.value())
                .getResultList();
    }

    List<CustodyTransfer> openAt(Set<SiteCode> sites) {
        return sites.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from CustodyTransfer t where t.state = :open"
                                        + " and (t.site in :sites or t.toSite in :sites) order by t.offeredAt, t.id",
                                CustodyTransfer.class)
                        .setParameter("open", TransferState.OFFERED)
                        .setParameter("sites", sites)
                        .getResultList();
    }

    void add(CustodyTransfer transfer) {
        entities.persist(transfer);
        entities.flush();
    }

    TransferView shown(CustodyTransfer transfer) {
        entities.flush();
        return new TransferView(
                transfer.id(),
                things.look(transfer.tag()),
                transfer.site().value(),
                transfer.receiver().site().value(),
                transfer.from().view(),
                transfer.receiver().holder(),
                transfer.state().name(),
                transfer.offered(),
                transfer.ended().view(),
                transfer.version(),
                sides.mayTake(transfer),
                sides.mayTakeBack(transfer));
    }
}

package wanbi.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;

/** Loads and keeps the directory's entities. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DirectoryBook {

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    Optional<Company> company() {
        return Optional.ofNullable(entities.find(Company.class, Company.ID));
    }

    Optional<Region> findRegion(String code) {
        return Optional.ofNullable(code).map(key -> entities.find(Region.class, key));
    }

    Region region(String code) {
        return findRegion(code).orElseThrow(() -> new UnknownThing(code));
    }

    List<Region> regions() {
        return entities.createQuery("select r from Region r order by r.code", Region.class)
                .getResultList();
    }

    Optional<Site> findSite(SiteCode code) {
        return Optional.ofNullable(entities.find(Site.class, code.value()));
    }

    Site site(SiteCode code) {
        return findSite(code).orElseThrow(() -> new UnknownThing(code.value()));
    }

    List<Site> sites() {
        return entities.createQuery("select s from Site s join fetch s.region order by s.code", Site.class)
                .getResultList();
    }

    Optional<Place> findPlace(String code) {
        return Optional.ofNullable(code).map(key -> entities.find(Place.class, key));
    }

    /** Parents before children. */
    List<Place> places(SiteCode site) {
        return entities.createQuery("select p from Place p where p.site = :site order by p.path, p.code", Place.class)
                .setParameter("site", site)
                .getResultList();
    }

    Staff staff(StaffId id) {
        Staff staff = id == null ? null : entities.find(Staff.class, id.value());
        if (staff == null) {
            throw new UnknownThing(id == null ? "" : id.value());
        }
        return staff;
    }

    Optional<Staff> findByUsername(String username) {
        return entities.createQuery("select s from Staff s where s.username = :username", Staff.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** Two administrators cannot take each other's grant away at once. */
    boolean isLastAdministrator(Staff staff) {
        oneAtATime("administrators");
        Number others = (Number) entities.createNativeQuery("select count(*) from platform.staff s"
                        + " join platform.staff_grant g on g.staff = s.id and g.role = 'ADMIN' and g.node = 'COMPANY'"
                        + " where not s.locked and s.id <> ?1")
                .setParameter(1, staff.id().value())
                .getSingleResult();
        return staff.administersCompany() && others.longValue() == 0;
    }

    /** Until the transaction ends, others wait who want the same: what was free when looked at is still free. */
    void oneAtATime(String what) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, "platform." + what)
                .getSingleResult();
    }

    StaffId nextStaffId() {
        Number number = (Number) entities.createNativeQuery("select nextval('platform.staff_number')")
                .getSingleResult();
        return StaffId.ofNumber(number.longValue());
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Here and not at commit, so that a conflict reaches the user as what it is. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
    }
}

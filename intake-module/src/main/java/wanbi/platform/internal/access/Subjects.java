package wanbi.platform.internal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Subject;

/** The register in its four tables; one statement a question, because every guarded call asks. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class Subjects implements AccessRegister {

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Subject subject, SiteCode site) {
        add("access_site (subject, site)", subject, site.value());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void openAll(Collection<Subject> subjects, SiteCode site) {
        entities.createNativeQuery("insert into platform.access_site (subject, site)"
                        + " select s, ?2 from unnest(cast(?1 as text[])) s on conflict do nothing")
                .setParameter(1, subjects.stream().map(Subject::key).toArray(String[]::new))
                .setParameter(2, site.value())
                .executeUpdate();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Subject subject, SiteCode from, SiteCode to) {
        entities.createNativeQuery("delete from platform.access_site where subject = ?1 and site = ?2")
                .setParameter(1, subject.key())
                .setParameter(2, from.value())
                .executeUpdate();
        entities.createNativeQuery("delete from platform.access_assignee where subject = ?1")
                .setParameter(1, subject.key())
                .executeUpdate();
        open(subject, to);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void assign(Subject subject, StaffId staff) {
        add("access_assignee (subject, staff)", subject, staff.value());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void hide(Subject subject, StaffId staff) {
        add("access_hidden (subject, staff)", subject, staff.value());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void leaveToHeadOffice(Subject subject) {
        entities.createNativeQuery("insert into platform.access_head_office values (?1) on conflict do nothing")
                .setParameter(1, subject.key())
                .executeUpdate();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBackToSite(Subject subject) {
        entities.createNativeQuery("delete from platform.access_head_office where subject = ?1")
                .setParameter(1, subject.key())
                .executeUpdate();
    }

    @Override
    public boolean isLeftToHeadOffice(Subject subject) {
        return standing(subject, StaffId.SYSTEM).headOfficeActs();
    }

    @Override
    public Set<SiteCode> sitesOf(Subject subject) {
        List<?> sites = entities.createNativeQuery("select site from platform.access_site where subject = ?1")
                .setParameter(1, subject.key())
                .getResultList();
        return sites.stream().map(site -> new SiteCode((String) site)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isAssigned(Subject subject, StaffId staff) {
        return standing(subject, staff).assigned();
    }

    @Override
    public boolean isHidden(Subject subject, StaffId staff) {
        return standing(subject, staff).hidden();
    }

    @Override
    public Set<CaseNumber> casesHiddenFrom(StaffId staff) {
        List<?> hidden = entities.createNativeQuery(
                        "select substr(subject, 6) from platform.access_unseen where staff = ?1 and subject like 'CASE:%'")
                .setParameter(1, staff.value())
                .getResultList();
        return hidden.stream().map(number -> new CaseNumber((String) number)).collect(Collectors.toUnmodifiableSet());
    }

    Standing standing(Subject subject, StaffId staff) {
        Object[] row = (Object[]) entities.createNativeQuery("select"
                        + " (select string_agg(site, ',') from platform.access_site where subject = ?1),"
                        + " exists(select 1 from platform.access_assignee where subject = ?1 and staff = ?2),"
                        + " exists(select 1 from platform.access_unseen where subject = ?1 and staff = ?2),"
                        + " exists(select 1 from platform.access_head_office where subject = ?1)")
                .setParameter(1, subject.key())
                .setParameter(2, staff.value())
                .getSingleResult();
        Set<SiteCode> sites = row[0] == null
                ? Set.of()
                : List.of(((String) row[0]).split(",")).stream()
                        .map(SiteCode::new)
                        .collect(Collectors.toUnmodifiableSet());
        return new Standing(sites, (Boolean) row[1], (Boolean) row[2], (Boolean) row[3]);
    }

    Set<SiteCode> allSites() {
        List<?> sites =
                entities.createNativeQuery("select code from platform.site").getResultList();
        return sites.stream().map(site -> new SiteCode((String) site)).collect(Collectors.toUnmodifiableSet());
    }

    private void add(String table, Subject subject, String value) {
        entities.createNativeQuery("insert into platform." + table + " values (?1, ?2) on conflict do nothing")
                .setParameter(1, subject.key())
                .setParameter(2, value)
                .executeUpdate();
    }
}

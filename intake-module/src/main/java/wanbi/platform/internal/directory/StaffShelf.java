package wanbi.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.StaffContacts;
import wanbi.platform.api.StaffRoll;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StaffShelf implements StaffContacts, StaffRoll {

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Override
    public List<Contact> holding(Role role, SiteCode site) {
        List<?> rows = entities.createNativeQuery("select distinct s.id, s.mail, s.phone from platform.site x"
                        + " join platform.staff_grant g on g.node in (x.code, x.region, 'COMPANY') and g.role = ?2"
                        + " join platform.staff s on s.id = g.staff and not s.locked"
                        + " where x.code = ?1 order by s.id")
                .setParameter(1, site.value())
                .setParameter(2, role.name())
                .getResultList();
        return rows.stream().map(row -> contact((Object[]) row)).toList();
    }

    @Override
    public boolean isKnown(StaffId staff) {
        return !entities.createNativeQuery("select 1 from platform.staff where id = ?1")
                .setParameter(1, staff.value())
                .getResultList()
                .isEmpty();
    }

    private static Contact contact(Object[] row) {
        return new Contact(new StaffId((String) row[0]), (String) row[1], (String) row[2]);
    }
}

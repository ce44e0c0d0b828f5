package wanbi.intake.internal.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import wanbi.intake.api.Custody.Shelf;
import wanbi.intake.api.StoragePlaceView;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.persistence.TextListConverter;

/**
 * A cabinet, box, room or safe of a site. It can be renamed, resized and, once nothing lies in it, closed; never
 * deleted, because custody chains name it.
 */
@Entity
@Table(schema = "intake", name = "storage_place")
class StoragePlace {

    @Id
    private String code;

    private SiteCode site;
    private String name;
    private String kind;
    private Integer capacity;
    private boolean closed;

    @Column(name = "key_holders")
    @Convert(converter = TextListConverter.class)
    private List<String> keyHolders;

    @Version
    private long version;

    protected StoragePlace() {}

    static StoragePlace open(SiteCode site, String code, StorageFacts facts) {
        StoragePlace place = new StoragePlace();
        place.site = site;
        place.code = code;
        place.describe(facts);
        return place;
    }

    void change(StorageFacts facts, boolean nowClosed, int held, Long seen) {
        StaleRecord.refuseUnless(seen, version);
        if (nowClosed && held > 0) {
            throw new StorageNotEmpty(held);
        }
        describe(facts);
        closed = nowClosed;
    }

    private void describe(StorageFacts facts) {
        name = facts.name();
        kind = facts.kind();
        capacity = facts.capacity();
        keyHolders = facts.keyHolders();
    }

    boolean isOpenAt(SiteCode some) {
        return isOf(some) && !closed;
    }

    boolean isOf(SiteCode some) {
        return site.equals(some);
    }

    boolean isClosed() {
        return closed;
    }

    String code() {
        return code;
    }

    /** Nobody named means that the desk has the key. */
    boolean isOpenedBy(StaffId staff) {
        return keyHolders.isEmpty() || keyHolders.contains(staff.value());
    }

    /** Named as one who has it. */
    boolean hasKey(StaffId staff) {
        return keyHolders.contains(staff.value());
    }

    /** @return whether it went from one to the other; who has a key of their own needs nobody's */
    boolean passKey(StaffId from, StaffId to) {
        if (closed || !hasKey(from) || hasKey(to)) {
            return false;
        }
        keyHolders = keyHolders.stream()
                .map(key -> key.equals(from.value()) ? to.value() : key)
                .toList();
        return true;
    }

    Shelf shelf() {
        return new Shelf(code, name);
    }

    StoragePlaceView view(int held) {
        return new StoragePlaceView(code, name, kind, held, capacity, closed, keyHolders, version);
    }
}

package wanbi.intake.internal.founditem;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import wanbi.intake.api.FreezeKind;
import wanbi.kernel.ItemTag;
import wanbi.kernel.StaffId;

/** One reason for which a thing must stay, from when until when (E.4). */
@Entity
@Table(schema = "intake", name = "item_freeze")
@IdClass(ItemFreeze.Key.class)
class ItemFreeze {

    @Id
    private String tag;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private FreezeKind kind;

    private String source;
    private String reason;
    private Instant at;
    private StaffId actor;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private StaffId releasedBy;

    @Column(name = "released_by_name")
    private String releasedByName;

    @Column(name = "release_reason")
    private String releaseReason;

    @Version
    private long version;

    protected ItemFreeze() {}

    static ItemFreeze of(ItemTag tag, int number, FreezeKind kind, String source, Correction why) {
        ItemFreeze freeze = new ItemFreeze();
        freeze.tag = tag.value();
        freeze.number = number;
        freeze.kind = kind;
        freeze.source = source;
        freeze.reason = why.reason();
        freeze.at = why.at();
        freeze.actor = why.by();
        freeze.actorName = why.byName();
        return freeze;
    }

    void release(Correction why) {
        releasedAt = why.at();
        releasedBy = why.by();
        releasedByName = why.byName();
        releaseReason = why.reason();
    }

    boolean stands() {
        return releasedAt == null;
    }

    boolean isFrom(FreezeKind asked, String from) {
        return kind == asked && Objects.equals(source, from);
    }

    /** By a word at the thing; what has a source ends there, for the two whose change of shift did not agree end nothing. */
    boolean endsHere() {
        return !kind.isFromElsewhere() && source == null;
    }

    FreezeKind kind() {
        return kind;
    }

    String source() {
        return source;
    }

    String reason() {
        return reason;
    }

    /** The n-th freeze of a thing. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String tag;
        private int number;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && number == key.number && Objects.equals(tag, key.tag);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tag, number);
        }
    }
}

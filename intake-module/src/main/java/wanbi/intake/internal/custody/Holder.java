package wanbi.intake.internal.custody;

import jakarta.persistence.Embeddable;
import wanbi.intake.api.HolderView;

/** Who or what has a thing in hand, named as at that time. */
@Embeddable
class Holder {

    private String kind;
    private String id;
    private String name;

    protected Holder() {}

    static Holder of(HolderView view) {
        Holder holder = new Holder();
        holder.kind = view.getKind();
        holder.id = view.getId();
        holder.name = view.getName();
        return holder;
    }

    HolderView view() {
        return new HolderView(kind, id, name);
    }
}

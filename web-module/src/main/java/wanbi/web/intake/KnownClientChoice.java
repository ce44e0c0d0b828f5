package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.intake.api.Clients;
import wanbi.intake.api.Clients.ClientQuery;
import wanbi.intake.api.Clients.ClientRef;
import wanbi.intake.api.KnownClientView;
import wanbi.web.frame.CurrentSite;
import wanbi.web.frame.Me;

/** Proposes clients whom the site's list knows by the number or unit that is typed; masked until one is chosen. */
@Named
@ViewScoped
public class KnownClientChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clients clients;

    @Inject
    private CurrentSite here;

    @Inject
    private Me me;

    private List<KnownClientView> proposed = List.of();

    public void look(ReporterForm people) {
        proposed = me.isAny("DESK", "GUARD", "MANAGER", "HEAD_OFFICE")
                ? clients.find(new ClientQuery(here.getSite(), people.getPhone(), people.getUnit()))
                : List.of();
    }

    public void choose(ReporterForm people, long client) {
        KnownClientView chosen = clients.choose(new ClientRef(here.getSite(), client));
        people.setName(chosen.getName());
        people.setPhone(chosen.getPhone());
        people.setUnit(chosen.getUnit());
        people.setKind(chosen.getKind());
        proposed = List.of();
    }

    public List<KnownClientView> getProposed() {
        return proposed;
    }

    /** A guard sees that the client is known, and no more (E.6). */
    public boolean isOpenToMe() {
        return me.isAny("DESK", "MANAGER", "HEAD_OFFICE");
    }
}

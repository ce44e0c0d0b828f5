package wanbi.web.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.StockTakeCommand;
import wanbi.intake.api.StockTakeView;
import wanbi.intake.api.StockTakes;
import wanbi.web.frame.CurrentSite;

/** The counts of the chosen site, and where a new one begins. */
@Named
@RequestScoped
public class StockTakesView {

    @Inject
    private StockTakes takes;

    @Inject
    private CurrentSite here;

    private String scope;
    private List<StockTakeView> all;

    public List<StockTakeView> getAll() {
        if (all == null) {
            all = takes.list(new StockTakeCommand.Listed(here.getSite()));
        }
        return all;
    }

    public String open() {
        StockTakeView opened = takes.open(new StockTakeCommand.Open(here.getSite(), scope));
        return "/custody/stock-take?faces-redirect=true&id=" + opened.getId();
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }
}

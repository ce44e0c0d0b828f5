package wanbi.web.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.StockTakeCommand;
import wanbi.intake.api.StockTakeView;
import wanbi.intake.api.StockTakes;
import wanbi.web.frame.Me;

/** Counts that wait for the reader: open ones to go on with, and for head office those that differ. */
@Named
@RequestScoped
public class HomeCounts {

    @Inject
    private StockTakes takes;

    @Inject
    private Me me;

    private List<StockTakeView> due;

    public List<StockTakeView> getDue() {
        if (due == null) {
            String state = me.isAny("HEAD_OFFICE") ? "DIFFERENT" : "OPEN";
            due = takes.list(new StockTakeCommand.Listed(null)).stream()
                    .filter(one -> state.equals(one.getState()))
                    .toList();
        }
        return due;
    }
}

package wanbi.platform.api;

import java.time.LocalDate;
import java.util.List;

/** All that was ever entered on who guards a site. */
public final class GuardFileView {

    private final String site;
    private final LocalDate today;
    private final GuardContractView inForce;
    private final List<GuardContractView> history;

    public GuardFileView(String site, LocalDate today, GuardContractView inForce, List<GuardContractView> history) {
        this.site = site;
        this.today = today;
        this.inForce = inForce;
        this.history = List.copyOf(history);
    }

    public String getSite() {
        return site;
    }

    /** Today's; null where nothing is entered that has begun. */
    public GuardContractView getInForce() {
        return inForce;
    }

    /** The contract in force has run out, and nobody has entered what came after it. */
    public boolean isRunOut() {
        return inForce != null && inForce.isOver(today);
    }

    /** Latest entry first; what begins later stands here too. */
    public List<GuardContractView> getHistory() {
        return history;
    }

    /** How many entries there are: whoever adds one says how many were seen. */
    public long getVersion() {
        return history.size();
    }
}

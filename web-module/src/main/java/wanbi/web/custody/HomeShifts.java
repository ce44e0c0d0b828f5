package wanbi.web.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.ShiftHandoverCommand;
import wanbi.intake.api.ShiftHandoverView;
import wanbi.intake.api.ShiftHandovers;

/** Changes of shift that wait for the reader: to be taken over, or to be looked into. */
@Named
@RequestScoped
public class HomeShifts {

    @Inject
    private ShiftHandovers shifts;

    private List<ShiftHandoverView> due;

    public List<ShiftHandoverView> getDue() {
        if (due == null) {
            due = shifts.list(new ShiftHandoverCommand.Listed(null, true)).stream()
                    .filter(one -> one.isAcceptable() || one.isReviewable())
                    .toList();
        }
        return due;
    }
}

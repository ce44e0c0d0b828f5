package wanbi.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.AccessEvents;
import wanbi.intake.api.CardUseView;

/** What the lost cards of the case on the screen have been used for; read once in a request. */
@Named
@RequestScoped
public class CardUsesOnCase {

    @Inject
    private AccessEvents events;

    @Inject
    private CaseRecord record;

    @Inject
    private CaseFileView view;

    private List<CardUseView> all;

    /** Newest first; things without a number are read by no gate. */
    public List<CardUseView> getAll() {
        if (all == null) {
            boolean numbered = record.getFile().getItems().stream().anyMatch(line -> line.getSerial() != null);
            all = numbered ? events.usesOf(view.number()) : List.of();
        }
        return all;
    }
}

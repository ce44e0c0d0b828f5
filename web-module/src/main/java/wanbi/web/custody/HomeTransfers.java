package wanbi.web.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.CustodyTransfers;
import wanbi.intake.api.TransferCommand;
import wanbi.intake.api.TransferView;

/** What waits for the reader to take it over, oldest first. */
@Named
@RequestScoped
public class HomeTransfers {

    @Inject
    private CustodyTransfers transfers;

    private List<TransferView> mine;

    public List<TransferView> getMine() {
        if (mine == null) {
            mine = transfers.open(new TransferCommand.Listed(null)).stream()
                    .filter(TransferView::isAcceptable)
                    .toList();
        }
        return mine;
    }
}

package wanbi.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import wanbi.handover.api.SafeDepositCommand;
import wanbi.handover.api.SafeDepositView;
import wanbi.handover.api.SafeDeposits;

/** The record that the page shows, read once in a request. */
@Named
@RequestScoped
public class SafeRecord {

    @Inject
    private SafeDeposits deposits;

    @Inject
    private SafeVisitForm form;

    private SafeDepositView it;

    public SafeDepositView getIt() {
        if (it == null) {
            it = deposits.get(new SafeDepositCommand.Ref(form.getId()));
        }
        return it;
    }
}

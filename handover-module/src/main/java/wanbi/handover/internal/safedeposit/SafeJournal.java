package wanbi.handover.internal.safedeposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.SiteBook;

/** What the site's chain of the day says of boxes and of what is kept in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SafeJournal {

    @Inject
    Journal journal;

    @Inject
    SiteBook sites;

    void boxAdded(SiteCode site, SafeBox box) {
        journal.append(act(site, "SAFE_BOX_ADDED").fact("box", box.number()).fact("twoKey", box.twoKey()));
    }

    void boxRetired(SiteCode site, SafeBox box) {
        journal.append(act(site, "SAFE_BOX_RETIRED").fact("box", box.number()));
    }

    void advised(SafeDeposit deposit) {
        journal.append(of(deposit, "SAFE_DEPOSIT_ADVISED")
                .fact("explained", String.join(",", deposit.explained()))
                .fact("chosen", deposit.chosen())
                .fact("terms", deposit.terms())
                .personal("client", deposit.client())
                .personal("request", deposit.request())
                .because(deposit.lateReason()));
    }

    /** @param act as its last line in the log */
    void visited(SafeDeposit deposit, String act) {
        SafeVisit last = deposit.last();
        journal.append(of(deposit, act)
                .fact("box", deposit.box().number())
                .fact("purpose", last.visitor().purpose())
                .fact("visitor", last.visitor().who())
                .fact("seal", last.seal())
                .fact("witness", last.witness())
                .personal("name", last.visitor().name())
                .personal("paper", last.paper())
                .personal("declared", last.declared())
                .personal("note", last.note()));
    }

    private JournalEntry of(SafeDeposit deposit, String act) {
        return act(deposit.site(), act).fact("deposit", deposit.id());
    }

    private JournalEntry act(SiteCode site, String act) {
        return JournalEntry.of(Chain.ofSiteDay(site, sites.today(site)), act);
    }
}

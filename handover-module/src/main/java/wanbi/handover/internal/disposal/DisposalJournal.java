package wanbi.handover.internal.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.SiteBook;

/** What the site's chain of the day says of batches; each thing's own chain says where it went. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DisposalJournal {

    @Inject
    Journal journal;

    @Inject
    SiteBook sites;

    void proposed(Disposal disposal) {
        journal.append(act(disposal, "DISPOSAL_PROPOSED")
                .fact("disposalKind", disposal.kind())
                .fact(
                        "items",
                        String.join(
                                ",",
                                disposal.tags().stream().map(Object::toString).toList()))
                .because(disposal.reason()));
    }

    void decided(Disposal disposal, boolean approved, String reason) {
        journal.append(act(disposal, approved ? "DISPOSAL_APPROVED" : "DISPOSAL_REJECTED")
                .because(reason));
    }

    void executed(Disposal disposal) {
        Execution how = disposal.execution();
        journal.append(act(disposal, "DISPOSAL_EXECUTED")
                .fact("items", disposal.tags().size())
                .fact("receipt", how.receipt())
                .fact("witness", how.witness())
                .personal("organ", how.organ())
                .personal("officer/name", how.officer()));
    }

    private JournalEntry act(Disposal disposal, String act) {
        return JournalEntry.of(Chain.ofSiteDay(disposal.site(), sites.today(disposal.site())), act)
                .fact("disposal", disposal.id());
    }
}

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

    void listed(Disposal disposal, String file) {
        journal.append(act(disposal, "DISPOSAL_LIST_PRINTED").fact("hash", file));
    }

    void announced(Disposal disposal) {
        AuthorityNotice notice = disposal.authorityNotice();
        journal.append(act(disposal, "AUTHORITY_NOTICE_RECORDED")
                .fact("on", notice.on())
                .fact("paper", notice.paper()));
    }

    /** On the day's chain of the site, and on each thing's own. */
    void posted(HouseNotice notice) {
        journal.append(
                JournalEntry.of(Chain.ofSiteDay(notice.site(), sites.today(notice.site())), "HOUSE_NOTICE_POSTED")
                        .fact("notice", notice.id())
                        .fact("items", notice.lines().size())
                        .fact("hash", notice.file()));
        notice.lines()
                .forEach(line -> journal.append(
                        JournalEntry.of(Chain.of(line.tag()), "FIND_ON_NOTICE").fact("notice", notice.id())));
    }

    private JournalEntry act(Disposal disposal, String act) {
        return JournalEntry.of(Chain.ofSiteDay(disposal.site(), sites.today(disposal.site())), act)
                .fact("disposal", disposal.id());
    }
}

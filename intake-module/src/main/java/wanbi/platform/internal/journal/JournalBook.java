package wanbi.platform.internal.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.SiteBook;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JournalBook implements Journal {

    /** The company's own day; sites have theirs. */
    private static final ZoneId COMPANY_ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    JournalTable table;

    @Inject
    MasterKey master;

    @Inject
    CurrentStaff staff;

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Override
    public void append(JournalEntry entry) {
        String chain = entry.chain().value();
        ChainHead head = headInThisTransaction(entry.chain());
        byte[] personal = entry.personal().isEmpty()
                ? null
                : PersonalValues.close(entry.personal(), boxOf(head, chain), chain, head.entries() + 1);
        StoredEntry stored = StoredEntry.next(
                chain, head, clock.instant(), staff.id().value(), entry.act(), entry.facts(), personal);
        table.append(chain, stored);
        transaction.putResource(entry.chain(), head.after(stored));
    }

    @Override
    public List<ChronicleEntry> chronology(Chain chain) {
        List<ChronicleEntry> entries = new ArrayList<>();
        table.read(chain.value(), (head, entry, name) -> entries.add(chronicle(chain, head, entry, name)));
        return entries;
    }

    @Override
    public ChainVerification verify(Chain chain) {
        HashChain recomputed = new HashChain(chain.value());
        ChainHead head = table.read(chain.value(), (any, entry, name) -> recomputed.follow(entry));
        return recomputed.against(head);
    }

    @Override
    public Chain today(SiteCode site) {
        return Chain.ofSiteDay(site, sites.today(site));
    }

    @Override
    public Chain today() {
        return Chain.ofCompanyDay(LocalDate.now(clock.withZone(COMPANY_ZONE)));
    }

    /** The head stays locked until the transaction ends, so what this transaction wrote last is still true. */
    private ChainHead headInThisTransaction(Chain chain) {
        ChainHead known = (ChainHead) transaction.getResource(chain);
        return known != null ? known : table.lockHead(chain.value(), master.wrap(Cipherbox.randomKey(), chain.value()));
    }

    private Cipherbox boxOf(ChainHead head, String chain) {
        return master.unwrap(head.wrappedKey(), chain)
                .orElseThrow(() -> new IllegalStateException("The key of chain " + chain + " is destroyed"));
    }

    private ChronicleEntry chronicle(Chain chain, ChainHead head, StoredEntry entry, String name) {
        Cipherbox box = master.unwrap(head.wrappedKey(), chain.value()).orElse(null);
        return new ChronicleEntry(
                entry.number(),
                entry.at(),
                StaffId.isValid(entry.actor()) ? new StaffId(entry.actor()) : StaffId.PUBLIC,
                name == null ? entry.actor() : name,
                entry.act(),
                entry.facts(),
                PersonalValues.open(entry.personal(), box, chain.value(), entry.number()),
                HexFormat.of().formatHex(entry.hash()));
    }
}

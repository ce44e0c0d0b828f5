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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.SiteBook;
import wanbi.platform.internal.journal.JournalBatch.Chained;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JournalBook implements Journal {

    /** The company's own day; sites have theirs. */
    private static final ZoneId COMPANY_ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    JournalTable table;

    @Inject
    JournalBatch batch;

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
        ChainHead head = headInThisTransaction(entry.chain());
        StoredEntry stored = stored(entry, head);
        table.append(entry.chain().value(), stored);
        transaction.putResource(entry.chain(), head.after(stored));
    }

    @Override
    public void appendAll(List<JournalEntry> entries) {
        Map<String, ChainHead> heads = headsInThisTransaction(entries);
        List<Chained> written = new ArrayList<>();
        for (JournalEntry entry : entries) {
            String chain = entry.chain().value();
            StoredEntry stored = stored(entry, heads.get(chain));
            heads.put(chain, heads.get(chain).after(stored));
            written.add(new Chained(chain, stored));
        }
        batch.append(written, heads);
        heads.forEach((chain, head) -> transaction.putResource(new Chain(chain), head));
    }

    private StoredEntry stored(JournalEntry entry, ChainHead head) {
        String chain = entry.chain().value();
        byte[] personal = entry.personal().isEmpty()
                ? null
                : PersonalValues.close(entry.personal(), boxOf(head, chain), chain, head.entries() + 1);
        return StoredEntry.next(chain, head, clock.instant(), staff.id().value(), entry.act(), entry.facts(), personal);
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

    private Map<String, ChainHead> headsInThisTransaction(List<JournalEntry> entries) {
        Map<String, ChainHead> heads = new LinkedHashMap<>();
        Set<String> others = new LinkedHashSet<>();
        for (JournalEntry entry : entries) {
            ChainHead known = (ChainHead) transaction.getResource(entry.chain());
            if (known != null) {
                heads.put(entry.chain().value(), known);
            } else {
                others.add(entry.chain().value());
            }
        }
        if (!others.isEmpty()) {
            heads.putAll(batch.lockHeads(List.copyOf(others)));
            begin(others, heads);
        }
        return heads;
    }

    private void begin(Set<String> chains, Map<String, ChainHead> heads) {
        Map<String, byte[]> keys = chains.stream()
                .filter(chain -> !heads.containsKey(chain))
                .collect(Collectors.toMap(chain -> chain, chain -> master.wrap(Cipherbox.randomKey(), chain)));
        if (!keys.isEmpty()) {
            heads.putAll(batch.beginHeads(keys));
        }
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

package wanbi.platform.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** What the one search box looks into. Each context puts its own things, in the transaction that changes them. */
@BetweenContexts
public interface SearchIndex {

    /** New, or in the place of what stood there. */
    void put(Entry entry);

    void putAll(List<Entry> entries);

    /** Only what is not there yet: something that is was put later than it was read here. */
    void putMissing(List<Entry> entries);

    /**
     * Where the feeding of older things has come to, for the caller alone until the transaction ends.
     *
     * @return key of the last one fed, {@code ""} at the beginning; empty when all are fed
     */
    Optional<String> lockFeed(String feed);

    /** @param through key of the last one fed; null when there are no more */
    void fed(String feed, String through);

    /**
     * One thing.
     *
     * @param subject a CASE, an ITEM or a RECEIPT
     * @param at by which hits are ordered, newest first
     * @param recordedBy and {@code recordedAt}: a guard sees the own entries and those of today (E.6)
     * @param title what it is called, shown beside the number; no personal value
     */
    record Entry(
            Subject subject,
            SiteCode site,
            Instant at,
            StaffId recordedBy,
            Instant recordedAt,
            String status,
            String category,
            String title,
            Words words) {}

    /**
     * By what it is found; nulls are passed over.
     *
     * @param numbers of the thing and of what belongs to it
     * @param codes of its papers; kept as marks
     * @param phones kept as marks of their tails of four digits and more
     * @param units kept as marks
     * @param serials kept as marks of their tails
     * @param texts names, brands, features; never what only the owner knows (F-8), never a person's name
     */
    record Words(
            List<String> numbers,
            List<String> codes,
            List<String> phones,
            List<String> units,
            List<String> serials,
            List<String> texts) {
        @Override
        public String toString() {
            return "Words" + numbers;
        }
    }
}

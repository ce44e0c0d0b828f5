package wanbi.web.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.CompanyView;
import wanbi.platform.api.Directory;
import wanbi.platform.api.ExportDone;
import wanbi.platform.api.Exports;
import wanbi.web.text.Wording;

/** The compliance workbooks of model.md E.9, as far as their rows exist. */
@ApplicationScoped
public class Workbooks {

    private static final String KEY = "workbook.";

    @Inject
    LossLedgerReport losses;

    @Inject
    TheftLedgerReport thefts;

    @Inject
    ViewingRegisterReport viewings;

    @Inject
    SupplyReport supplies;

    @Inject
    RetentionReport retention;

    @Inject
    FoundLedgerReport finds;

    @Inject
    CustodyReport custody;

    @Inject
    DisposalReport disposals;

    @Inject
    ContactReport contacts;

    @Inject
    HazardReport hazards;

    @Inject
    PoliceFollowUpReport followUps;

    @Inject
    Exports exports;

    @Inject
    Directory directory;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    Wording wording;

    /** The workbooks that can be asked for, with titles in the user's language. */
    public List<ReportView> available(Locale locale) {
        return ledgers()
                .map(ledger -> new ReportView(
                        ledger.code(),
                        wording.text(locale, KEY + ledger.code() + ".title"),
                        wording.text(locale, KEY + ledger.code() + ".basis")))
                .toList();
    }

    /** For the download: {@code X1_SH01_20261101-20261130.xlsx}. */
    public String fileName(String report, LocalDate from, LocalDate to, SiteCode site) {
        DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
        return "%s%s_%s-%s.xlsx".formatted(report, site == null ? "" : "_" + site, day.format(from), day.format(to));
    }

    /**
     * Streams the workbook. Refusals come before the first byte; the export is journaled, also one that breaks off.
     *
     * @param from first day, inclusive, Asia/Shanghai
     * @param to last day, inclusive; may lie in the future
     * @param site null for all sites of the caller
     * @throws UnknownThing for a report that there is not
     * @throws wanbi.kernel.InvalidInput on {@code from} or {@code to}
     */
    public void write(String report, LocalDate from, LocalDate to, SiteCode site, Locale locale, OutputStream out)
            throws IOException {
        Ledger<?> ledger = ledgers()
                .filter(known -> known.code().equals(report))
                .findFirst()
                .orElseThrow(() -> new UnknownThing("report"));
        new FieldErrors()
                .unless(from != null, "from", "REQUIRED")
                .unless(to != null, "to", "REQUIRED")
                .unless(from == null || to == null || !to.isBefore(from), "to", "BEFORE_START")
                .refuse();
        Map<String, String> sites = new TreeMap<>();
        directory.sites().forEach(known -> sites.put(known.getCode(), known.getName()));
        new LedgerFile<>(ledger, new ReportWords(wording, locale, sites), exports)
                .write(new ExportDone(report, site, from, to, 0, ""), maker(sites), out);
    }

    private Cover.Maker maker(Map<String, String> sites) {
        return new Cover.Maker(
                directory.company().map(CompanyView::getName).orElse(""),
                staff.name() + " (" + staff.id() + ")",
                clock.instant(),
                String.join(", ", sites.keySet()));
    }

    private Stream<Ledger<?>> ledgers() {
        return Stream.of(
                losses, thefts, viewings, supplies, retention, finds, custody, disposals, followUps, contacts, hazards);
    }
}

package wanbi.platform.internal.legal;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.TextListConverter;
import wanbi.platform.api.LegalEntryView;
import wanbi.platform.api.LegalTerms;
import wanbi.platform.api.LocalRuleView;

/** Rows of the two tables of the law. */
final class LegalRow {

    static final String COLUMNS = "p.site, p.number, p.effective_from, p.place_class, p.basis, p.footage_days,"
            + " p.footage_basis, p.hold_days, p.hold_count, p.hold_basis, p.theft_figure, p.theft_basis,"
            + " p.police_station, p.police_phones, p.decided_by, p.confirmed_by_counsel, p.entered_at,"
            + " p.entered_by_name, p.filing_number, p.filed_days";

    private static final String INSERT =
            "insert into platform.legal_profile (site, number, effective_from, place_class,"
                    + " basis, footage_days, footage_basis, hold_days, hold_count, hold_basis, theft_figure, theft_basis,"
                    + " police_station, police_phones, decided_by, confirmed_by_counsel, entered_at, entered_by,"
                    + " entered_by_name, filing_number, filed_days) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
                    + " ?12, ?13, cast(?14 as text[]), ?15, ?16, ?17, ?18, ?19, ?20, cast(?21 as smallint))";

    private LegalRow() {}

    static LegalEntryView view(Object row) {
        Object[] columns = (Object[]) row;
        LegalTerms terms = new LegalTerms(
                (String) columns[3],
                (String) columns[4],
                whole(columns[5]),
                (String) columns[6],
                whole(columns[7]),
                (String) columns[8],
                (String) columns[9],
                (BigDecimal) columns[10],
                (String) columns[11],
                (String) columns[12],
                TextListConverter.list(columns[13]),
                (String) columns[14],
                (Boolean) columns[15],
                (String) columns[18],
                columns[19] == null ? null : whole(columns[19]));
        return new LegalEntryView(
                (String) columns[0],
                whole(columns[1]),
                ((Date) columns[2]).toLocalDate(),
                terms,
                ((Timestamp) columns[16]).toInstant(),
                (String) columns[17]);
    }

    static LocalRuleView proposal(Object row) {
        Object[] columns = (Object[]) row;
        return new LocalRuleView(
                (String) columns[0],
                (String) columns[1],
                (String) columns[2],
                (BigDecimal) columns[3],
                (String) columns[4],
                whole(columns[5]),
                (String) columns[6],
                (String) columns[7],
                whole(columns[8]),
                (String) columns[9]);
    }

    static void write(
            EntityManager entities, SiteCode site, int number, LegalEntry entry, CurrentStaff by, Instant at) {
        LegalTerms terms = entry.terms();
        entities.createNativeQuery(INSERT)
                .setParameter(1, site.value())
                .setParameter(2, number)
                .setParameter(3, Date.valueOf(entry.effectiveFrom()))
                .setParameter(4, terms.placeClass())
                .setParameter(5, terms.basis())
                .setParameter(6, terms.footageDays())
                .setParameter(7, terms.footageBasis())
                .setParameter(8, terms.holdDays())
                .setParameter(9, terms.holdCount())
                .setParameter(10, terms.holdBasis())
                .setParameter(11, terms.theftFigure())
                .setParameter(12, terms.theftBasis())
                .setParameter(13, terms.policeStation())
                .setParameter(14, terms.policePhones().toArray(String[]::new))
                .setParameter(15, terms.decidedBy())
                .setParameter(16, terms.confirmedByCounsel())
                .setParameter(17, Timestamp.from(at))
                .setParameter(18, by.id().value())
                .setParameter(19, by.name())
                .setParameter(20, terms.filingNumber())
                .setParameter(21, terms.filedDays())
                .executeUpdate();
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }
}

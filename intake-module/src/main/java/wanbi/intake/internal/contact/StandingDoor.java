package wanbi.intake.internal.contact;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import wanbi.intake.api.CaseStanding;
import wanbi.intake.api.SlipStandingView;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.InstantConverter;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;
import wanbi.platform.api.VerificationCode;

/**
 * Open to everybody who has the slip and knows the telephone that was given with the report; family and agents who
 * reported know their own (R05). A theft that has a slip is accepted, whatever way it goes.
 */
@Stateless
@PermitAll
public class StandingDoor implements CaseStanding {

    private static final String ONE = """
            select c.number,
                case when c.kind = 'THEFT' and c.status = 'REPORTED' then 'ACCEPTED' else c.status end, l.category, c.site, k.at, greatest(
                (select max(f.at) from intake.client_feedback f
                    where f.case_number = c.number and f.outcome in ('REACHED', 'READ')),
                (select max(n.at) from intake.case_notification n
                    where n.case_number = c.number and n.outcome in ('REACHED', 'READ')))
            from intake.loss_case c
            join intake.case_line l on l.case_number = c.number and l.line = 1
            left join intake.contact_promise k on k.case_number = c.number and k.state = 'OPEN'
            where c.verification_code = ?
                and ? in (right(regexp_replace(c.client_phone, '\\D', '', 'g'), 4),
                    right(regexp_replace(c.reporter_phone, '\\D', '', 'g'), 4))
            """;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    SiteBook sites;

    @Override
    public Optional<SlipStandingView> by(String typed, String phoneTail) {
        String code = VerificationCode.parse(typed);
        boolean whole = phoneTail != null && phoneTail.matches("[0-9]{4}");
        return code == null || !whole ? Optional.empty() : standing(code, phoneTail);
    }

    private Optional<SlipStandingView> standing(String code, String phoneTail) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setString(1, code);
            statement.setString(2, phoneTail);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(view(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private SlipStandingView view(ResultSet row) throws SQLException {
        SiteView site = sites.site(new SiteCode(row.getString(4)));
        return new SlipStandingView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                site.getZone(),
                site.getName(),
                site.getPhone(),
                InstantConverter.read(row, 5),
                InstantConverter.read(row, 6));
    }
}

package wanbi.intake.internal.casefile;

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
import wanbi.intake.api.PaperCheck;
import wanbi.intake.api.PublicCheck;
import wanbi.intake.api.TagCodes;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.InstantConverter;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.VerificationCode;

/** Open to everybody: it answers for slips itself and asks found items for labels. */
@Stateless
@PermitAll
public class PaperCheckDoor implements PaperCheck {

    private static final String SLIP = "select c.acceptance_number, c.accepted_at, c.site, c.status, l.category"
            + " from intake.loss_case c join intake.case_line l on l.case_number = c.number and l.line = 1"
            + " where c.verification_code = ?";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    TagCodes tags;

    @Inject
    SiteBook sites;

    @Override
    public Optional<PublicCheck> byCode(String typed) {
        String code = VerificationCode.parse(typed);
        return code == null ? Optional.empty() : slip(code).or(() -> tags.byCode(code));
    }

    private Optional<PublicCheck> slip(String code) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SLIP)) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(check(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PublicCheck check(ResultSet row) throws SQLException {
        return new PublicCheck(
                "ACCEPTANCE",
                row.getString(1),
                row.getString(5),
                InstantConverter.read(row, 2),
                sites.zone(new SiteCode(row.getString(3))).getId(),
                row.getString(4));
    }
}

package wanbi.intake.internal.casefile;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import wanbi.intake.api.DuplicateHint;
import wanbi.intake.api.PossibleDuplicate;
import wanbi.kernel.persistence.InstantConverter;

/** Same phone, same category, within a day, at any site of the company (R05). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Duplicates {

    private static final String FIND =
            "select case_number, reported_at, thing from intake.probable_duplicate(?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    /** Of two equal reports sent at once the second waits here for the first, and finds it. */
    void refuse(LossReport report) {
        if (report.phone() == null || report.said().duplicateOverrideReason() != null) {
            return;
        }
        find(report.phone(), report.categories(), report.said().reportedAt(), true)
                .ifPresent(existing -> {
                    throw new PossibleDuplicate(existing.getCaseNumber());
                });
    }

    Optional<DuplicateHint> newest(String phone, String category, Instant reportedAt) {
        return find(phone, List.of(category), reportedAt, false);
    }

    private Optional<DuplicateHint> find(String phone, List<String> categories, Instant reportedAt, boolean andLock) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, phone);
            statement.setArray(2, connection.createArrayOf("text", categories.toArray()));
            statement.setObject(3, reportedAt.atOffset(ZoneOffset.UTC));
            statement.setBoolean(4, andLock);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new DuplicateHint(row.getString(1), InstantConverter.read(row, 2), row.getString(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

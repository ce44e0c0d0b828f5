package wanbi.intake.internal.client;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import wanbi.intake.api.IssuedNotices;
import wanbi.intake.api.NoticeView;
import wanbi.kernel.persistence.InstantConverter;

/** The notices as issued. They come with migrations, before anybody asks, so they are read once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NoticeBoard implements IssuedNotices {

    private static final String ALL =
            "select version, text, text_en, valid_from from intake.client_notice order by version desc";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    Clock clock;

    private volatile List<NoticeView> issued;

    @Override
    public NoticeView inForce() {
        Instant now = clock.instant();
        return newestFirst().stream()
                .filter(notice -> !notice.getValidFrom().isAfter(now))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No client notice is in force at " + now));
    }

    @Override
    public Optional<NoticeView> version(int number) {
        return newestFirst().stream()
                .filter(notice -> notice.getVersion() == number)
                .findFirst();
    }

    private List<NoticeView> newestFirst() {
        if (issued == null) {
            issued = read();
        }
        return issued;
    }

    private List<NoticeView> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            List<NoticeView> notices = new ArrayList<>();
            while (row.next()) {
                Instant from = InstantConverter.read(row, 4);
                notices.add(new NoticeView(row.getInt(1), row.getString(2), row.getString(3), from));
            }
            return List.copyOf(notices);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

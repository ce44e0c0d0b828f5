package wanbi.intake.internal.client;

import java.util.List;
import wanbi.intake.api.PhoneNumber;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.ImportWords;
import wanbi.platform.api.RowTaker;
import wanbi.platform.api.SheetRow;

/** Keeps the clients of a file, each judged as the client of a report that is accepted. */
final class ClientRows implements RowTaker {

    private static final int LINE_MAX = 60;

    private final SiteCode site;
    private final ColumnMapping mapping;
    private final KnownClients known;
    private final ImportWords words;

    ClientRows(SiteCode site, ColumnMapping mapping, KnownClients known, ImportWords words) {
        this.site = site;
        this.mapping = mapping;
        this.known = known;
        this.words = words;
    }

    @Override
    public List<FieldErrors> keep(String job, List<SheetRow> rows) {
        return rows.stream().map(this::keep).toList();
    }

    @Override
    public List<FieldErrors> judge(String job, List<SheetRow> rows) {
        return rows.stream().map(row -> judged(row, read(row))).toList();
    }

    private FieldErrors keep(SheetRow row) {
        KnownClient client = read(row);
        FieldErrors errors = judged(row, client);
        if (errors.isEmpty()) {
            known.keep(site, client);
        }
        return errors;
    }

    private KnownClient read(SheetRow row) {
        String phone = mapping.text("phone", row);
        return new KnownClient(
                null,
                mapping.text("name", row),
                PhoneNumber.normalised(phone).orElse(null),
                mapping.text("unit", row),
                words.code("clientKind", ShippedCodes.CLIENT_KINDS, mapping.text("kind", row)));
    }

    private FieldErrors judged(SheetRow row, KnownClient client) {
        String typed = mapping.text("phone", row);
        return new FieldErrors()
                .unless(!row.isWiderThan(mapping.width()), "row", "ROW_TOO_WIDE", mapping.width())
                .unless(client.name() != null, "name", "REQUIRED")
                .unless(Texts.length(client.name()) <= LINE_MAX, "name", "TOO_LONG", LINE_MAX)
                .unless(typed != null, "phone", "REQUIRED")
                .unless(typed == null || client.phone() != null, "phone", "INVALID_PHONE")
                .unless(Texts.length(client.unit()) <= LINE_MAX, "unit", "TOO_LONG", LINE_MAX)
                .unless(client.kind() != null, "kind", "REQUIRED")
                .unless(
                        client.kind() == null || ShippedCodes.CLIENT_KINDS.contains(client.kind()),
                        "kind",
                        "UNKNOWN_CODE",
                        client.kind());
    }
}

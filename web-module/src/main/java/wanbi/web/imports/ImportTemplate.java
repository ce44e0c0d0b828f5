package wanbi.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import wanbi.platform.api.ImportField;
import wanbi.web.text.Wording;

/** A workbook to fill in: headings, one example row that is passed over, a sheet that explains each column. */
@ApplicationScoped
public class ImportTemplate {

    /** So many rows are texts from the start, so that no telephone number loses its zero. */
    private static final int TEXT_ROWS = 500;

    private static final int WIDE = 22;
    private static final int EXPLAINED = 80;
    private static final String AS_TEXT = "@";

    @Inject
    Wording wording;

    public byte[] of(ImportKind kind, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wanbi", "1.0")) {
            rows(workbook.newWorksheet(wording.text(locale, "import.kind." + kind.name())), kind, locale);
            explain(workbook.newWorksheet(wording.text(locale, "import.template.explained")), kind, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void rows(Worksheet sheet, ImportKind kind, Locale locale) {
        List<ImportField> fields = kind.fields();
        sheet.range(0, 0, TEXT_ROWS, fields.size()).style().format(AS_TEXT).set();
        sheet.inlineString(0, 0, wording.text(locale, "import.template.note"));
        sheet.inlineString(1, 0, wording.text(locale, "import.template.example"));
        sheet.width(0, WIDE);
        for (int i = 0; i < fields.size(); i++) {
            sheet.width(i + 1, WIDE);
            sheet.inlineString(0, i + 1, heading(kind, fields.get(i), locale));
            sheet.inlineString(1, i + 1, wording.text(locale, key("example", kind, fields.get(i))));
        }
        sheet.range(0, 0, 0, fields.size())
                .style()
                .format(AS_TEXT)
                .bold()
                .fillColor(Color.GRAY1)
                .set();
        sheet.range(1, 0, 1, fields.size()).style().format(AS_TEXT).italic().set();
        sheet.freezePane(0, 1);
    }

    private void explain(Worksheet sheet, ImportKind kind, Locale locale) {
        sheet.width(0, WIDE);
        sheet.width(1, EXPLAINED);
        sheet.inlineString(0, 0, wording.text(locale, "import.kind." + kind.name()));
        sheet.style(0, 0).bold().set();
        sheet.inlineString(0, 1, wording.text(locale, "import.template.how"));
        sheet.style(0, 1).wrapText(true).set();
        int row = 2;
        for (ImportField field : kind.fields()) {
            sheet.inlineString(row, 0, heading(kind, field, locale));
            sheet.inlineString(row, 1, wording.text(locale, key("help", kind, field)));
            sheet.style(row, 1).wrapText(true).set();
            row++;
        }
    }

    /** A star for what must be filled in. */
    private String heading(ImportKind kind, ImportField field, Locale locale) {
        String heading = wording.text(locale, "import." + kind.name() + "." + field.path());
        return field.required() ? heading + " *" : heading;
    }

    private static String key(String what, ImportKind kind, ImportField field) {
        return "import." + what + "." + kind.name() + "." + field.path();
    }
}

package wanbi.web.workbook;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import wanbi.platform.api.ExportDone;
import wanbi.platform.api.ExportMark;

/** The first sheet: what the ledger is, who made it when, and how to check that nobody has changed it. */
final class Cover {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int LABELS = 24;
    private static final int VALUES = 88;
    private static final int FITS = 100;
    private static final int LINE = 18;
    private static final int TITLE_SIZE = 16;
    private static final String LINES = "BFBFBF";

    private final Worksheet sheet;
    private final ReportWords words;
    private int row;

    Cover(Worksheet sheet, ReportWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** @param maker company and person as they are called */
    void write(String title, ExportDone done, ExportMark mark, Maker maker, ZoneId zone) {
        sheet.width(0, LABELS);
        sheet.width(1, VALUES);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.inlineString(0, 0, PlainCell.of(title));
        sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
        sheet.rowHeight(0, 2 * LINE);
        row = 2;
        line("cover.report", done.report() + " " + title);
        line("cover.company", maker.company());
        line("cover.period", done.from() + " – " + done.to());
        line("cover.basis", words.text(done.report() + ".basis"));
        line(
                "cover.filter",
                done.site() == null
                        ? words.text("cover.allSites", maker.sites())
                        : words.site(done.site().value()));
        line("cover.zone", words.text("cover.zone.of", zone.getId()));
        line("cover.by", maker.person());
        line("cover.at", SECOND.format(maker.at().atZone(zone)));
        number("cover.rows", done.rows());
        line("cover.sha256", done.sha256());
        line("cover.sha256.how", words.text("cover.sha256.text"));
        line("cover.chain", mark.getChain());
        line("cover.head", mark.getHead());
        number("cover.entries", mark.getEntries());
        line("cover.masked", words.text("cover.masked.text"));
        line("cover.empty", words.text(done.report() + ".empty"));
        sheet.range(0, 0, row - 1, 1).setName("_xlnm.Print_Area");
    }

    private void line(String key, String value) {
        label(key);
        String text = PlainCell.of(value);
        sheet.inlineString(row, 1, text);
        sheet.style(row, 1)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINES)
                .set();
        sheet.rowHeight(row, LINE * (1 + Column.span(text) / FITS));
        row++;
    }

    private void number(String key, long value) {
        label(key);
        sheet.value(row, 1, value);
        sheet.style(row, 1)
                .horizontalAlignment("left")
                .verticalAlignment("top")
                .format("#,##0")
                .borderStyle("thin")
                .borderColor(LINES)
                .set();
        sheet.rowHeight(row, LINE);
        row++;
    }

    private void label(String key) {
        sheet.inlineString(row, 0, words.text(key));
        sheet.style(row, 0)
                .bold()
                .verticalAlignment("top")
                .fillColor(Color.GRAY1)
                .borderStyle("thin")
                .borderColor(LINES)
                .set();
    }

    /** @param sites codes that the caller may see, joined */
    record Maker(String company, String person, Instant at, String sites) {}
}

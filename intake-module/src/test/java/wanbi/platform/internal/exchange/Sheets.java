package wanbi.platform.internal.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import wanbi.platform.api.SheetRow;

/** Sheets as they come: texts in several encodings, packed, workbooks, and files that mean harm. */
public final class Sheets {

    /** What a reader makes of a sheet. */
    public record Contents(List<String> columns, List<SheetRow> rows) {

        List<List<String>> cells() {
            return rows.stream().map(SheetRow::cells).toList();
        }
    }

    private Sheets() {}

    public static Contents read(byte[] bytes) {
        try (SpooledSheet file = SpooledSheet.of(new ByteArrayInputStream(bytes));
                Sheet sheet = Sheet.open(file)) {
            List<SheetRow> rows = new ArrayList<>();
            for (List<SheetRow> next = sheet.next(7); !next.isEmpty(); next = sheet.next(7)) {
                rows.addAll(next);
            }
            return new Contents(sheet.columns(), rows);
        }
    }

    static Contents read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] encoded(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] workbook(Consumer<Worksheet> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            writer.accept(workbook.newWorksheet("台账"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook whose first sheet is this XML, however wrong. */
    static byte[] workbookOf(String sheet, String... further) {
        List<String> parts = new ArrayList<>(List.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas."
                        + "openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                sheet));
        parts.addAll(List.of(further));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(parts.get(i)));
                zip.write(parts.get(i + 1).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }
}

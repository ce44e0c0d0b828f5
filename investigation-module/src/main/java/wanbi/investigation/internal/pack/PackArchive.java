package wanbi.investigation.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import wanbi.investigation.api.PackFileView;
import wanbi.investigation.api.PackView;

/** One ZIP, written as it is read. The same pack gives the same bytes each time. */
final class PackArchive {

    private final LocalDateTime made;

    /** @param zone of the site: a ZIP tells times without one */
    PackArchive(PackView pack, ZoneId zone) {
        this.made = LocalDateTime.ofInstant(pack.getMadeAt(), zone);
    }

    void write(PackView pack, Function<String, InputStream> store, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (PackFileView file : pack.getFiles()) {
            // Recordings and pictures are packed already; squeezing two gigabytes again would only take time.
            zip.setLevel(file.getKind().equals("PAPER") ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
            ZipEntry entry = new ZipEntry(pack.getId() + "/" + file.getPath());
            entry.setTimeLocal(made);
            zip.putNextEntry(entry);
            try (InputStream content = store.apply(file.getSha256())) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }
}

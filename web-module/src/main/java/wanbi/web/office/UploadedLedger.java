package wanbi.web.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.primefaces.model.file.UploadedFile;

/** The ledger as it came from the browser, kept beside the page until the last trial is over. */
final class UploadedLedger implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String file;

    private UploadedLedger(String name, String file) {
        this.name = name;
        this.file = file;
    }

    static UploadedLedger of(UploadedFile upload) throws IOException {
        Path file = Files.createTempFile("ledger-", ".upload");
        file.toFile().deleteOnExit();
        try (InputStream content = upload.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return new UploadedLedger(upload.getFileName(), file.toString());
    }

    String name() {
        return name;
    }

    <T> T read(Function<InputStream, T> reader) throws IOException {
        try (InputStream content = Files.newInputStream(Path.of(file))) {
            return reader.apply(content);
        }
    }
}

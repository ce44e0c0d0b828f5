package wanbi.platform.api;

import java.io.InputStream;

/** The content-addressed file store: what is in it never changes. */
public interface Files {

    /**
     * Takes a picture (JPEG, PNG, WebP up to 10 MB, metadata stripped) or a PDF (up to 20 MB), judged by content.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code FILE_TOO_LARGE} (413), {@code FILE_KIND_REFUSED} (415),
     *     {@code HEIC_REFUSED} (415) with the sentence how to switch the phone's camera, {@code FILE_BROKEN} (422)
     */
    StoredFile upload(Upload upload);

    record Upload(InputStream content, String fileName) implements OwnAccount.OwnScoped {}
}

package wanbi.investigation.api;

import static wanbi.platform.api.ImportField.optional;
import static wanbi.platform.api.ImportField.required;

import java.util.List;
import wanbi.platform.api.DirectoryImport.SiteFile;
import wanbi.platform.api.ImportField;

/** A site's cameras from csv, csv.gz or xlsx, each row judged as on the page. Roles: MANAGER of the site, ADMIN (E.6). */
public interface CameraImport {

    /** A row without a code gets the site's next one; then its equipment number tells whether it is there already. */
    List<ImportField> CAMERA_FIELDS = List.of(
            optional("code"),
            required("place"),
            required("coverage"),
            required("locationClass"),
            required("configuredRetentionDays"),
            optional("requiredRetentionDays"),
            optional("equipmentNumber"));

    /**
     * What is there already is refused row by row, so the same file changes nothing the second time.
     *
     * @return id of the job, which runs on after the call
     */
    String cameras(SiteFile file);
}

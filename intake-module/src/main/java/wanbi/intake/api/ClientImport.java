package wanbi.intake.api;

import static wanbi.platform.api.ImportField.optional;
import static wanbi.platform.api.ImportField.required;

import java.util.List;
import wanbi.platform.api.DirectoryImport.SiteFile;
import wanbi.platform.api.ImportField;

/** A site's list of clients from csv, csv.gz or xlsx. Roles: MANAGER of the site, HEAD_OFFICE (E.6). */
public interface ClientImport {

    /** No more than a report of a loss asks for (L-33). */
    List<ImportField> CLIENT_FIELDS = List.of(required("name"), required("phone"), optional("unit"), required("kind"));

    /**
     * A number that the site knows already is brought up to date, so the same file changes nothing the second time.
     *
     * @return id of the job, which runs on after the call
     */
    String clients(SiteFile file);
}

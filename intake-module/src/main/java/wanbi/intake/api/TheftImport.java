package wanbi.intake.api;

import static wanbi.platform.api.ImportField.optional;
import static wanbi.platform.api.ImportField.required;

import java.util.List;
import wanbi.platform.api.DirectoryImport.SiteFile;
import wanbi.platform.api.ImportField;

/**
 * Thefts of the years before us, from csv, csv.gz or xlsx: closed cases that can be found, counted and compared, and of
 * which nothing is due. Roles: MANAGER of the site, HEAD_OFFICE.
 */
public interface TheftImport {

    /** {@code reportedOn} is a day (2015-01-01), {@code hours} a part of it (08~10), {@code kind} what happened in words. */
    List<ImportField> THEFT_FIELDS = List.of(
            required("reportedOn"),
            optional("hours"),
            required("kind"),
            optional("thing"),
            optional("place"),
            optional("placeNote"),
            optional("outcome"),
            optional("policeNumber"));

    /**
     * A row with a police number that the site knows already is refused as ALREADY_THERE.
     *
     * @return id of the job, which runs on after the call
     */
    String thefts(SiteFile file);
}

package wanbi.platform.api;

import static wanbi.platform.api.ImportField.optional;
import static wanbi.platform.api.ImportField.required;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.DirectoryAdministration.CompanyScoped;
import wanbi.platform.api.Jobs.JobRef;

/**
 * Sites, places and staff from csv, csv.gz or xlsx, each row judged by the rules of {@link DirectoryAdministration}. What
 * is there already is refused row by row, so the same file changes nothing the second time. Roles: ADMIN, HEAD_OFFICE
 * (E.6).
 */
public interface DirectoryImport {

    List<ImportField> SITE_FIELDS = List.of(
            required("code"),
            required("name"),
            required("region"),
            optional("zone"),
            optional("phone"),
            optional("address"),
            optional("households"),
            optional("area"));

    List<ImportField> PLACE_FIELDS = List.of(required("code"), required("name"), required("kind"), optional("parent"));

    List<ImportField> STAFF_FIELDS =
            List.of(required("name"), required("username"), optional("phone"), optional("mail"), required("grants"));

    /** @return id of the job, which runs on after the call */
    String sites(CompanyFile file);

    /** Parents may stand below their children. */
    String places(SiteFile file);

    /** Nobody but an administrator names an administrator. */
    String staff(CompanyFile file);

    /**
     * The one-time passwords of the colleagues whom the caller's import has hired: told once, to the importer, then
     * forgotten.
     *
     * @throws wanbi.kernel.UnknownThing when there are none, or they have been told
     */
    List<FirstPassword> firstPasswords(JobRef job);

    /** @param mapping field → where it comes from; empty when the headings are the template's */
    record RowFile(InputStream content, String fileName, boolean dryRun, Map<String, ColumnRule> mapping) {}

    record CompanyFile(RowFile file) implements CompanyScoped {}

    record SiteFile(SiteCode site, RowFile file) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    /** What a new colleague signs in with once; an own password is due at once. */
    final class FirstPassword {

        private final String name;
        private final String username;
        private final String password;

        public FirstPassword(String name, String username, String password) {
            this.name = name;
            this.username = username;
            this.password = password;
        }

        public String getName() {
            return name;
        }

        public String getUsername() {
            return username;
        }

        public String getPassword() {
            return password;
        }
    }
}

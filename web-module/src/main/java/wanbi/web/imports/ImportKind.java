package wanbi.web.imports;

import java.util.List;
import java.util.function.BiFunction;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.DirectoryImport.RowFile;
import wanbi.platform.api.ImportField;

/**
 * A kind of rows that can be imported by its template.
 *
 * @param name as in the address
 * @param roles codes of the roles that see it on the page; the door decides
 * @param start sends the file to the door that takes it, and answers the job
 */
public record ImportKind(
        String name,
        boolean atSite,
        List<String> roles,
        List<ImportField> fields,
        BiFunction<SiteCode, RowFile, String> start) {}

package wanbi.platform.internal.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wanbi.kernel.Role;
import wanbi.kernel.Texts;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.ImportWords;

/** Grants as they stand in one cell: {@code DESK@SH01; MANAGER@SH01}, or in words, {@code 客服@SH01；总部督导@全公司}. */
final class GrantWords {

    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).toList();
    private static final List<String> WHOLE_COMPANY = List.of("全公司", "公司", "company");

    private final ImportWords words;

    GrantWords(ImportWords words) {
        this.words = words;
    }

    /** What is no grant comes out with a role or node that the rules do not know. */
    List<Grant> read(String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split("[;；,，、\\n]"))
                        .map(Texts::clean)
                        .filter(part -> part != null)
                        .map(this::grant)
                        .toList();
    }

    private Grant grant(String part) {
        int at = Math.max(part.indexOf('@'), part.indexOf('＠'));
        String role = (at < 0 ? part : part.substring(0, at)).strip();
        String node = Texts.clean(at < 0 ? "" : part.substring(at + 1));
        boolean whole = node != null && WHOLE_COMPANY.contains(node.toLowerCase(Locale.ROOT));
        return new Grant(words.code("role", ROLES, role), whole ? StaffGrant.COMPANY : node);
    }
}

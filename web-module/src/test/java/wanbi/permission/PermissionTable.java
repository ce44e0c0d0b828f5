package wanbi.permission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.Role;

/** The table of model.md E.6 as a machine reads it. */
final class PermissionTable {

    private static final String FILE = "/permissions.csv";

    /** What one row allows. A role stands in one of the sets at most. */
    record Permission(Set<Role> yes, Set<Role> assigned) {

        boolean isPublic() {
            return yes.contains(Role.PUBLIC);
        }
    }

    private final Map<String, Permission> rows = new LinkedHashMap<>();

    private PermissionTable() {}

    static PermissionTable read() {
        var table = new PermissionTable();
        try (var reader = new BufferedReader(
                new InputStreamReader(PermissionTable.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            String[] head = lines.get(0).split(",", -1);
            lines.stream().skip(1).forEach(line -> table.add(head, line.split(",", -1)));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] head, String[] cells) {
        if (cells.length != head.length) {
            throw new IllegalStateException("a row of another length: " + Arrays.toString(cells));
        }
        Map<Role, String> marks = new EnumMap<>(Role.class);
        for (int i = 2; i < head.length; i++) {
            marks.put(Role.valueOf(head[i]), cells[i]);
        }
        var before = rows.put(cells[0] + "." + cells[1], new Permission(with(marks, "●", "◐"), with(marks, "○")));
        if (before != null) {
            throw new IllegalStateException("twice: " + cells[0] + "." + cells[1]);
        }
    }

    private static Set<Role> with(Map<Role, String> marks, String... signs) {
        return marks.entrySet().stream()
                .filter(mark -> Arrays.asList(signs).contains(mark.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    Set<String> methods() {
        return rows.keySet();
    }

    Permission of(String method) {
        return rows.get(method);
    }
}

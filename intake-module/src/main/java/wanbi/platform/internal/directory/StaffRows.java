package wanbi.platform.internal.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.DirectoryImport.FirstPassword;
import wanbi.platform.api.RowTaker;
import wanbi.platform.api.SheetRow;

/**
 * Hires the colleagues of a file, each with a one-time password as the page gives. Making one costs a tenth of a second
 * on purpose, so the chunks are small.
 */
final class StaffRows implements RowTaker {

    private static final int CHUNK = 25;
    private static final int MOST = 2_000;

    private final ColumnMapping mapping;
    private final StaffRegistry registry;
    private final FirstPasswords passwords;
    private final GrantWords grantWords;
    private final boolean byAdmin;
    private final Set<String> judged = new HashSet<>();

    StaffRows(
            ColumnMapping mapping,
            StaffRegistry registry,
            FirstPasswords passwords,
            GrantWords grantWords,
            boolean byAdmin) {
        this.mapping = mapping;
        this.registry = registry;
        this.passwords = passwords;
        this.grantWords = grantWords;
        this.byAdmin = byAdmin;
    }

    @Override
    public int chunk() {
        return CHUNK;
    }

    @Override
    public long most() {
        return MOST;
    }

    @Override
    public List<FieldErrors> keep(String job, List<SheetRow> rows) {
        List<FieldErrors> verdicts = new ArrayList<>();
        List<FirstPassword> hired = new ArrayList<>();
        for (SheetRow row : rows) {
            RowFields fields = new RowFields(mapping, row);
            StaffFacts facts = facts(fields);
            List<Grant> grants = grantWords.read(fields.text("grants"));
            FieldErrors errors = faults(fields, facts, grants);
            if (errors.isEmpty()) {
                StaffId colleague = registry.hire(facts);
                registry.grant(colleague, grants);
                String password = registry.resetPassword(colleague).password();
                hired.add(new FirstPassword(facts.name(), facts.username(), password));
            }
            verdicts.add(errors);
        }
        passwords.keep(job, rows.get(0).number(), hired);
        return verdicts;
    }

    /** Hires nobody, so it has to remember which user names earlier rows would have taken. */
    @Override
    public List<FieldErrors> judge(String job, List<SheetRow> rows) {
        List<FieldErrors> verdicts = new ArrayList<>();
        for (SheetRow row : rows) {
            RowFields fields = new RowFields(mapping, row);
            StaffFacts facts = facts(fields);
            FieldErrors errors = faults(fields, facts, grantWords.read(fields.text("grants")));
            boolean again = errors.isEmpty() && !judged.add(facts.username());
            verdicts.add(errors.unless(!again, "username", "ALREADY_THERE"));
        }
        return verdicts;
    }

    private static StaffFacts facts(RowFields fields) {
        return StaffFacts.of(fields.text("name"), fields.text("username"), fields.text("phone"), fields.text("mail"));
    }

    private FieldErrors faults(RowFields fields, StaffFacts facts, List<Grant> grants) {
        FieldErrors errors = fields.unread();
        registry.faultsOfNew(facts, grants).all().forEach(errors::add);
        errors.unless(!grants.isEmpty(), "grants", "REQUIRED");
        boolean namesAdmin = grants.stream().anyMatch(grant -> "ADMIN".equals(grant.role()));
        return errors.unless(byAdmin || !namesAdmin, "grants", "ADMIN_BY_ADMIN");
    }
}

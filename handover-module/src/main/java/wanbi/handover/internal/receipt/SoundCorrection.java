package wanbi.handover.internal.receipt;

import java.util.ArrayList;
import java.util.List;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.ReceiptCorrections.Correct;
import wanbi.handover.api.ReceiptCorrections.ItemCondition;
import wanbi.handover.api.Refused;
import wanbi.handover.api.SheetClaimant;
import wanbi.handover.api.SheetItem;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Texts;

/**
 * A correction, judged: what the new version says, and what of it is new.
 *
 * @param changed codes of what was put right
 */
record SoundCorrection(HandoverSheet sheet, String remarks, List<String> changed, String reason) {

    private static final int TEXT_MAX = 500;

    SoundCorrection {
        changed = List.copyOf(changed);
    }

    /**
     * @param signed who the client was when the receipt was signed: several corrections must not make another of him
     * @param now what the newest version says
     */
    static SoundCorrection judged(Correct said, SheetClaimant signed, ReceiptContent now) {
        FieldErrors errors = new FieldErrors();
        HandoverSheet sheet = now.sheet();
        List<String> changed = new ArrayList<>();
        SheetClaimant claimant = sheet.getClaimant();
        List<SheetItem> items = sheet.getItems();
        String remarks = now.remarks();
        if (said.changes() != null) {
            claimant = new SpeltClaimant(errors, changed).read(said.changes(), signed, claimant);
            items = described(items, said.changes().conditions(), errors, changed);
            remarks = remarks(said.changes().remarks(), remarks, errors, changed);
        }
        if (errors.isEmpty()) {
            errors.unless(!changed.isEmpty(), "changes", "NOTHING_CHANGED");
        }
        String reason = Texts.clean(said.reason());
        errors.unless(Texts.length(reason) <= TEXT_MAX, "reason", "TOO_LONG", TEXT_MAX);
        if (reason == null) {
            InvalidInput missing = Refused.reasonRequired();
            missing.errors().forEach(errors::add);
        }
        errors.refuse();
        return new SoundCorrection(sheet.corrected(claimant, items), remarks, changed, reason);
    }

    private static List<SheetItem> described(
            List<SheetItem> items, List<ItemCondition> typed, FieldErrors errors, List<String> changed) {
        List<SheetItem> described = new ArrayList<>(items);
        List<ItemCondition> conditions = typed == null ? List.of() : typed;
        for (int i = 0; i < conditions.size(); i++) {
            String field = "changes/conditions/" + (i + 1);
            String tag = Texts.clean(conditions.get(i).itemTag());
            String condition = Texts.clean(conditions.get(i).condition());
            int at = indexOf(described, tag);
            errors.unless(at >= 0, field + "/itemTag", "NOT_ON_RECEIPT", String.valueOf(tag))
                    .unless(Texts.length(condition) <= TEXT_MAX, field + "/condition", "TOO_LONG", TEXT_MAX);
            if (at >= 0
                    && condition != null
                    && !condition.equals(described.get(at).getCondition())) {
                described.set(at, described.get(at).inCondition(condition));
                note("CONDITION", changed);
            }
        }
        return described;
    }

    private static int indexOf(List<SheetItem> items, String tag) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).getItemTag().equals(tag)) {
                return i;
            }
        }
        return -1;
    }

    private static String remarks(String typed, String now, FieldErrors errors, List<String> changed) {
        String remarks = Texts.clean(typed);
        errors.unless(Texts.length(remarks) <= TEXT_MAX, "changes/remarks", "TOO_LONG", TEXT_MAX);
        if (remarks == null || remarks.equals(now)) {
            return now;
        }
        note("REMARKS", changed);
        return remarks;
    }

    private static void note(String code, List<String> changed) {
        if (!changed.contains(code)) {
            changed.add(code);
        }
    }
}

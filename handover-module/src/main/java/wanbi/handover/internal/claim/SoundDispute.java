package wanbi.handover.internal.claim;

import wanbi.handover.api.DisputeCommand;
import wanbi.intake.api.PhoneNumber;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** What was said of a dispute, judged. The other one may be known by name only, or not at all. */
record SoundDispute(String reason, String name, String phone, String told) {

    private static final int REASON_MAX = 200;
    private static final int NAME_MAX = 60;
    private static final int TOLD_MAX = 1000;

    static SoundDispute judged(DisputeCommand.Open said) {
        FieldErrors errors = new FieldErrors();
        String reason = SoundDecision.text(said.reason(), true, "reason", REASON_MAX, errors);
        DisputeCommand.Contender other = said.contender();
        if (other == null) {
            errors.refuse();
            return new SoundDispute(reason, null, null, null);
        }
        String name = SoundDecision.text(other.name(), true, "contender/name", NAME_MAX, errors);
        String typed = Texts.clean(other.phone());
        String phone = PhoneNumber.normalised(typed).orElse(null);
        errors.unless(typed == null || phone != null, "contender/phone", "INVALID_PHONE");
        String told = SoundDecision.text(other.told(), false, "contender/told", TOLD_MAX, errors);
        errors.refuse();
        return new SoundDispute(reason, name, phone, told);
    }
}

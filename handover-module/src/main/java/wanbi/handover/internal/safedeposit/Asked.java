package wanbi.handover.internal.safedeposit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import wanbi.handover.api.SafeDepositCommand;
import wanbi.intake.api.PhoneNumber;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** What a client asked for and was told, judged: the same day, each way that was explained, the terms chosen (R12). */
record Asked(
        String client,
        String phone,
        String request,
        Instant at,
        String lateReason,
        List<String> explained,
        String chosen,
        String terms,
        Contents contents) {

    static final String DEPOSIT = "DEPOSIT";
    static final String ADVICE_ONLY = "ADVICE_ONLY";
    static final String DESK_SAFE = "DESK_SAFE";
    static final String UNDECIDED = "UNDECIDED";

    private static final Set<String> WAYS = Set.of("BANK_BOX", "HOME_SAFE", DESK_SAFE, "DO_NOT_CARRY");
    private static final Set<String> CHOICES = Set.of("BANK_BOX", "HOME_SAFE", DESK_SAFE, "DO_NOT_CARRY", UNDECIDED);
    private static final Set<String> TERMS = Set.of(ADVICE_ONLY, DEPOSIT);
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

    Asked {
        explained = List.copyOf(explained);
    }

    /** @param boxes whether the site offers boxes at all */
    static Asked judged(SafeDepositCommand.Take said, boolean boxes, Instant now, ZoneId zone) {
        FieldErrors errors = new FieldErrors();
        Typed typed = new Typed(errors);
        String client = typed.name(said.client(), "client");
        String phone = phone(said.phone(), errors);
        String request = typed.text(said.request(), true, "request");
        Instant at = said.requestedAt() == null ? now : said.requestedAt();
        errors.unless(!at.isAfter(now.plus(CLOCK_SKEW)), "requestedAt", "IN_FUTURE");
        String late = typed.text(said.lateReason(), false, "lateReason");
        boolean sameDay = !LocalDate.ofInstant(at, zone).isBefore(LocalDate.ofInstant(now, zone));
        errors.unless(sameDay || late != null, "lateReason", "LATE_DEPOSIT");
        List<String> explained = said.explained() == null
                ? List.of()
                : said.explained().stream().distinct().toList();
        errors.unless(!explained.isEmpty(), "explained", "REQUIRED");
        explained.stream()
                .filter(way -> !WAYS.contains(way))
                .findFirst()
                .ifPresent(odd -> errors.add("explained", "UNKNOWN_CODE", odd));
        String chosen = typed.code(said.chosen(), CHOICES, "chosen");
        errors.unless(
                chosen == null || UNDECIDED.equals(chosen) || explained.contains(chosen), "chosen", "NOT_EXPLAINED");
        String terms = typed.code(said.terms(), TERMS, "terms");
        if (terms != null && chosen != null) {
            errors.unless(DEPOSIT.equals(terms) == DESK_SAFE.equals(chosen), "terms", "TERMS_DO_NOT_FIT");
        }
        errors.unless(boxes || !DEPOSIT.equals(terms), "terms", "NO_BOXES_HERE");
        Contents contents = boxes && DEPOSIT.equals(terms) ? Contents.judged(said.deposit(), "deposit", errors) : null;
        errors.refuse();
        return new Asked(client, phone, request, at, sameDay ? null : late, explained, chosen, terms, contents);
    }

    private static String phone(String typed, FieldErrors errors) {
        String phone = Texts.clean(typed);
        if (phone == null) {
            errors.add("phone", "REQUIRED");
            return null;
        }
        String number = PhoneNumber.normalised(phone).orElse(null);
        errors.unless(number != null, "phone", "INVALID_PHONE");
        return number;
    }
}

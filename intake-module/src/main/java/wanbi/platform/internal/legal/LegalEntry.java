package wanbi.platform.internal.legal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.LegalProfiles.Enter;
import wanbi.platform.api.LegalTerms;

/** An entry as typed, cleaned and judged as a whole: every wrong field is named at once. */
record LegalEntry(LocalDate effectiveFrom, LegalTerms terms) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 2;
    private static final int SENTENCE = 300;
    private static final int NAME = 60;
    private static final int LONGEST_FOOTAGE = 3_650;
    private static final int LONGEST_HOLD = 365;
    private static final int MOST_PHONES = 5;
    private static final long MOST_YUAN = 1_000_000;

    /** 保安服务管理条例 25 for every site with guards (L-15). */
    private static final int SHORTEST_FOOTAGE = 30;

    /** 反恐怖主义法 32. */
    private static final int SHORTEST_OF_KEY_TARGETS = 90;

    static LegalEntry judged(Enter typed, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        LocalDate from = typed.effectiveFrom();
        LocalDate last = today.plusYears(YEARS_AHEAD);
        errors.unless(from != null, "effectiveFrom", "REQUIRED");
        boolean near = from == null || !from.isBefore(FIRST_DAY) && !from.isAfter(last);
        errors.unless(near, "effectiveFrom", "OUT_OF_RANGE", FIRST_DAY, last);
        LegalTerms said = typed.terms();
        String placeClass = code(errors, "placeClass", said.placeClass(), LegalTerms.PLACE_CLASSES);
        int floor = "KEY_TARGET".equals(placeClass) ? SHORTEST_OF_KEY_TARGETS : SHORTEST_FOOTAGE;
        whole(errors, "footageDays", said.footageDays(), floor, LONGEST_FOOTAGE);
        whole(errors, "holdDays", said.holdDays(), 1, LONGEST_HOLD);
        yuan(errors, said);
        filed(errors, said);
        LegalTerms terms = new LegalTerms(
                placeClass,
                sentence(errors, "basis", said.basis(), SENTENCE),
                said.footageDays(),
                sentence(errors, "footageBasis", said.footageBasis(), SENTENCE),
                said.holdDays(),
                code(errors, "holdCount", said.holdCount(), LegalTerms.COUNTS),
                sentence(errors, "holdBasis", said.holdBasis(), SENTENCE),
                said.theftFigure(),
                sentence(errors, "theftBasis", said.theftBasis(), SENTENCE),
                sentence(errors, "policeStation", said.policeStation(), NAME),
                phones(errors, said.policePhones()),
                sentence(errors, "decidedBy", said.decidedBy(), NAME),
                said.confirmedByCounsel(),
                Texts.clean(said.filingNumber()),
                said.filedDays());
        errors.refuse();
        return new LegalEntry(from, terms);
    }

    /** 国令799号 14: a filing says for how long recordings are kept, or it is none. */
    private static void filed(FieldErrors errors, LegalTerms said) {
        String number = Texts.clean(said.filingNumber());
        errors.unless(Texts.length(number) <= NAME, "filingNumber", "TOO_LONG", NAME);
        if (number != null) {
            whole(errors, "filedDays", said.filedDays(), 1, LONGEST_FOOTAGE);
        } else {
            errors.unless(said.filedDays() == null, "filingNumber", "REQUIRED");
        }
    }

    private static void whole(FieldErrors errors, String field, Integer typed, int least, int most) {
        boolean possible = typed != null && typed >= least && typed <= most;
        errors.unless(possible, field, typed == null ? "REQUIRED" : "OUT_OF_RANGE", least, most);
    }

    private static void yuan(FieldErrors errors, LegalTerms said) {
        boolean possible = said.theftFigure() != null
                && said.theftFigure().signum() > 0
                && said.theftFigure().compareTo(BigDecimal.valueOf(MOST_YUAN)) <= 0
                && said.theftFigure().stripTrailingZeros().scale() <= 0;
        errors.unless(possible, "theftFigure", said.theftFigure() == null ? "REQUIRED" : "OUT_OF_RANGE", 1, MOST_YUAN);
    }

    private static List<String> phones(FieldErrors errors, List<String> typed) {
        List<String> phones = new ArrayList<>();
        List<String> given = typed == null ? List.of() : typed;
        for (int i = 0; i < given.size() && i < MOST_PHONES; i++) {
            String phone = Texts.clean(given.get(i));
            boolean dialled = phone != null && Texts.isDialled(phone);
            errors.unless(phone == null || dialled, "policePhones/" + (i + 1), "INVALID_PHONE");
            if (phone != null) {
                phones.add(phone);
            }
        }
        errors.unless(given.size() <= MOST_PHONES, "policePhones", "TOO_MANY", MOST_PHONES);
        errors.unless(!phones.isEmpty(), "policePhones", "REQUIRED");
        return List.copyOf(phones);
    }

    private static String code(FieldErrors errors, String field, String typed, List<String> known) {
        String code = Texts.clean(typed);
        boolean good = code != null && known.contains(code);
        errors.unless(good, field, code == null ? "REQUIRED" : "UNKNOWN_CODE", code == null ? "" : shortened(code));
        return code;
    }

    private static String shortened(String code) {
        return code.length() > NAME ? code.substring(0, NAME) : code;
    }

    private static String sentence(FieldErrors errors, String field, String typed, int longest) {
        String words = Texts.clean(typed);
        errors.unless(words != null, field, "REQUIRED");
        errors.unless(Texts.length(words) <= longest, field, "TOO_LONG", longest);
        return words;
    }
}

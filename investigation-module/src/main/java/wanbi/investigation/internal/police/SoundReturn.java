package wanbi.investigation.internal.police;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import wanbi.intake.api.PoliceProgress.CameBack;
import wanbi.investigation.api.ReturnedGoodsCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Goods given back, judged; how many of a line there can be, the case says. */
record SoundReturn(
        String officer,
        String to,
        String receiver,
        String authorisationFile,
        String through,
        List<ReturnedGoodsCommand.Line> lines) {

    private static final int NAME_MAX = 60;
    private static final int CONDITION_MAX = 200;
    private static final String AGENT = "AGENT";

    /** Those who may collect: the police may not do it for him (程序规定 234). */
    private static final Set<String> TAKERS = Set.of("VICTIM", AGENT);

    private static final String DIRECTLY = "POLICE";
    private static final Set<String> WAYS = Set.of(DIRECTLY, "DESK");

    /** @param stored whether the store has a file */
    static SoundReturn judged(ReturnedGoodsCommand said, Predicate<String> stored) {
        FieldErrors errors = new FieldErrors();
        String officer = Texts.clean(said.officer());
        errors.unless(Texts.length(officer) <= NAME_MAX, "officer", "TOO_LONG", NAME_MAX);
        String to = code(said.to(), TAKERS, "to", errors);
        String through = code(said.through(), WAYS, "through", errors);
        String receiver = Texts.clean(said.receiver());
        errors.unless(receiver != null, "receiver", "REQUIRED");
        errors.unless(Texts.length(receiver) <= NAME_MAX, "receiver", "TOO_LONG", NAME_MAX);
        String letter = Texts.clean(said.authorisationFile());
        errors.unless(letter != null || !AGENT.equals(to), "authorisationFile", "REQUIRED");
        errors.unless(letter == null || stored.test(letter), "authorisationFile", "FILE_UNKNOWN");
        List<ReturnedGoodsCommand.Line> lines = lines(said.lines() == null ? List.of() : said.lines(), errors);
        errors.refuse();
        return new SoundReturn(officer, to, receiver, letter, through, lines);
    }

    private static String code(String typed, Set<String> known, String field, FieldErrors errors) {
        String code = Texts.clean(typed);
        errors.unless(code != null, field, "REQUIRED");
        errors.unless(code == null || known.contains(code), field, "UNKNOWN_CODE", code);
        return code;
    }

    private static List<ReturnedGoodsCommand.Line> lines(List<ReturnedGoodsCommand.Line> said, FieldErrors errors) {
        errors.unless(!said.isEmpty(), "lines", "REQUIRED");
        List<ReturnedGoodsCommand.Line> sound = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            ReturnedGoodsCommand.Line line = said.get(i);
            String at = "lines/" + (i + 1) + "/";
            String condition = Texts.clean(line.condition());
            errors.unless(line.line() != null, at + "line", "REQUIRED");
            errors.unless(line.line() == null || seen.add(line.line()), at + "line", "SAID_TWICE");
            errors.unless(line.quantity() != null, at + "quantity", "REQUIRED");
            errors.unless(Texts.length(condition) <= CONDITION_MAX, at + "condition", "TOO_LONG", CONDITION_MAX);
            sound.add(new ReturnedGoodsCommand.Line(line.line(), line.quantity(), condition));
        }
        return sound;
    }

    boolean isDirect() {
        return DIRECTLY.equals(through);
    }

    List<CameBack> cameBack() {
        return lines.stream()
                .map(line -> new CameBack(line.line(), line.quantity()))
                .toList();
    }
}

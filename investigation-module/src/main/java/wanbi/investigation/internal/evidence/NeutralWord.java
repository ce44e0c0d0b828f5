package wanbi.investigation.internal.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that staff do not write: verdicts on people, and acts that the law leaves to the police (L-14, F-17). Who needs
 * one, as in a quotation, keeps it with a reason.
 */
enum NeutralWord {
    THIEF("小偷|窃贼|盗贼|惯犯|\\bthief\\b|\\bthieves\\b"),
    CERTAINTY("肯定是|一定是|就是他|就是她|\\bsurely (he|she)\\b"),
    SEIZURE("扣押|扣留|扣下|没收(?!到)|\\bseiz(e|ed|ure)\\b|\\bconfiscat"),
    BODY_SEARCH("搜身|搜查|\\bfrisk|\\bbody search"),
    ORIGIN_OR_HEALTH("维族|维吾尔|回族|藏族|黑人|外地人|乡下人|精神病|疯子|艾滋|信教"),
    INTERROGATION("审问|审讯|逼问|\\binterrogat");

    private final Pattern shape;

    NeutralWord(String shape) {
        this.shape = Pattern.compile(shape, Pattern.CASE_INSENSITIVE);
    }

    /** The words themselves, each as it stands in the text; empty for null. */
    static List<String> in(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(values())
                        .flatMap(word -> word.shape.matcher(text).results().map(MatchResult::group))
                        .distinct()
                        .toList();
    }
}

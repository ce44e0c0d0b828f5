package wanbi.intake.internal.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a step is due, in minutes since it started: once, or several times where it comes back, as the feedback after a
 * theft does after one, three and seven days and then every fourteen.
 *
 * @param minutes rising; none where the plan names no deadline
 * @param every how the step goes on returning after those, or null
 */
record Rhythm(List<Integer> minutes, Integer every) {

    static final Rhythm NONE = new Rhythm(List.of(), null);

    private static final int LONGEST = 366 * 24 * 60;
    private static final int MOST_ROUNDS = 12;
    private static final Pattern TIME = Pattern.compile("(\\+?)(\\d{1,6})([mhd]?)");

    /** Minutes, or {@code 24h}, {@code 3d}; several joined by commas, the last with a plus for a lasting rhythm. */
    static Optional<Rhythm> parse(String typed) {
        String text = typed == null ? "" : typed.replaceAll("\\s", "");
        if (text.isEmpty() || "-".equals(text)) {
            return Optional.of(NONE);
        }
        List<Integer> minutes = new ArrayList<>();
        Integer every = null;
        for (String part : text.split(",", -1)) {
            Matcher time = TIME.matcher(part);
            int length = time.matches() ? minutes(time) : 0;
            boolean lasting = length > 0 && !time.group(1).isEmpty();
            boolean rising = lasting || minutes.isEmpty() || length > minutes.get(minutes.size() - 1);
            if (length < 1 || length > LONGEST || every != null || !rising || lasting && minutes.isEmpty()) {
                return Optional.empty();
            }
            if (lasting) {
                every = length;
            } else {
                minutes.add(length);
            }
        }
        return minutes.size() > MOST_ROUNDS ? Optional.empty() : Optional.of(new Rhythm(List.copyOf(minutes), every));
    }

    private static int minutes(Matcher time) {
        int number = Integer.parseInt(time.group(2));
        return switch (time.group(3)) {
            case "h" -> number * 60;
            case "d" -> number > LONGEST ? LONGEST + 1 : number * 24 * 60;
            default -> number;
        };
    }

    /** Empty when the step does not come back so often, or has no deadline. */
    Optional<Integer> due(int round) {
        if (round < minutes.size()) {
            return Optional.of(minutes.get(round));
        }
        boolean lasts = every != null;
        return lasts
                ? Optional.of(minutes.get(minutes.size() - 1) + every * (round - minutes.size() + 1))
                : Optional.empty();
    }

    @Override
    public String toString() {
        if (minutes.isEmpty()) {
            return "-";
        }
        List<String> parts =
                new ArrayList<>(minutes.stream().map(String::valueOf).toList());
        if (every != null) {
            parts.add("+" + every);
        }
        return String.join(",", parts);
    }
}

package wanbi.intake.internal.casefile;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.intake.api.CaseCommand;
import wanbi.kernel.FieldErrors;

/** One personal value that somebody asks to see in plain, with the reason (I17). */
record PersonalField(String path, String plain, String reason) {

    private static final Pattern SERIAL = Pattern.compile("items/([1-9]\\d?)/serial");

    static PersonalField judged(CaseCommand.Unmask asked, LossCase lossCase) {
        FieldErrors errors = new FieldErrors();
        String path = ReportPaths.normalised(asked.field());
        Optional<Optional<String>> plain = find(path, lossCase);
        errors.unless(plain.isPresent(), "field", path.isEmpty() ? "REQUIRED" : "NOT_MASKED");
        String reason = Reason.judged(asked.reason(), errors);
        errors.refuse();
        return new PersonalField(path, plain.orElseThrow().orElse(null), reason);
    }

    /** Empty for what is no personal field, an empty value inside for one that nobody filled in. */
    private static Optional<Optional<String>> find(String path, LossCase lossCase) {
        Matcher serial = SERIAL.matcher(path);
        if (serial.matches()) {
            int line = Integer.parseInt(serial.group(1));
            return lossCase.lines().stream()
                    .filter(one -> one.line() == line)
                    .findFirst()
                    .map(one -> Optional.ofNullable(one.serial()));
        }
        return switch (path) {
            case "client/name" -> of(lossCase.client(), Client::name);
            case "client/phone" -> of(lossCase.client(), Client::phone);
            case "client/unit" -> of(lossCase.client(), Client::unit);
            case "reporter/name" -> of(lossCase.reporter(), Reporter::name);
            case "reporter/phone" -> of(lossCase.reporter(), Reporter::phone);
            case "otherContact/name" -> of(lossCase.otherContact(), Reporter::name);
            case "otherContact/phone" -> of(lossCase.otherContact(), Reporter::phone);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<Optional<String>> of(T holder, Function<T, String> value) {
        return Optional.of(Optional.ofNullable(holder).map(value));
    }
}

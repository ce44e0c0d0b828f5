package wanbi.web.intake;

import java.util.stream.Collectors;
import wanbi.kernel.Texts;
import wanbi.web.form.ThingForm;

/**
 * How the form of a loss is built at the moment, without anything that was typed: category and number of contents of each
 * line, {@code WALLET:2,KEYS:0}.
 */
final class FormShape {

    private static final int MOST_LINES = 50;
    private static final int MOST_CONTENTS = 20;

    private final LossForm form;

    FormShape(LossForm form) {
        this.form = form;
    }

    @Override
    public String toString() {
        return form.getLines().stream()
                .map(line -> (line.getCategory() == null ? "" : line.getCategory()) + ":"
                        + line.getContents().size())
                .collect(Collectors.joining(","));
    }

    static void build(String shape, LossForm form) {
        form.getLines().clear();
        for (String line : shape.split(",")) {
            if (form.getLines().size() < MOST_LINES) {
                form.getLines().add(line(line.split(":", 2)));
            }
        }
    }

    private static ThingForm line(String[] parts) {
        ThingForm line = new ThingForm();
        line.setCategory(Texts.clean(parts[0].replaceAll("[^A-Z_]", "")));
        int contents = parts.length > 1 && parts[1].matches("\\d{1,2}") ? Integer.parseInt(parts[1]) : 0;
        for (int i = 0; i < Math.min(contents, MOST_CONTENTS); i++) {
            line.addContent();
        }
        return line;
    }
}

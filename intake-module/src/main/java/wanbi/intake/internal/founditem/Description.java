package wanbi.intake.internal.founditem;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import wanbi.intake.api.ContentView;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.intake.api.ValueView;
import wanbi.kernel.persistence.TextListConverter;

/** What the thing is. Replaced as a whole by a correction. */
@Embeddable
class Description {

    private String category;
    private String name;
    private String brand;
    private String model;
    private String spec;
    private String serial;

    @Convert(converter = TextListConverter.class)
    private List<String> colours;

    private int quantity;
    private String features;

    @Column(name = "hidden_features")
    @Convert(converter = TextListConverter.class)
    private List<String> hiddenFeatures;

    private String condition;

    /** Each a kind, a space and what is said of it: {@code CASH 约 300 元}. */
    @Convert(converter = TextListConverter.class)
    private List<String> contents;

    private BigDecimal worth;

    @Column(name = "worth_currency")
    private String worthCurrency;

    @Column(name = "worth_proof")
    private String worthProof;

    @Column(name = "risk_flags")
    @Convert(converter = TextListConverter.class)
    private List<String> riskFlags;

    protected Description() {}

    static Description of(RegisterFind find) {
        Description what = new Description();
        what.category = find.category();
        what.name = find.name();
        what.brand = find.brand();
        what.model = find.model();
        what.spec = find.spec();
        what.serial = find.serial();
        what.colours = find.colours();
        what.quantity = find.quantity();
        what.features = find.features();
        what.hiddenFeatures = find.hiddenFeatures();
        what.condition = find.condition();
        what.contents = find.contents().stream().map(Description::line).toList();
        if (find.estimatedValue() != null) {
            what.worth = find.estimatedValue().amount();
            what.worthCurrency = find.estimatedValue().currency();
            what.worthProof = find.estimatedValue().proof();
        }
        what.riskFlags = find.riskFlags();
        return what;
    }

    private static String line(Content content) {
        return content.text() == null ? content.kind() : content.kind() + " " + content.text();
    }

    String category() {
        return category;
    }

    String name() {
        return name;
    }

    String brand() {
        return brand;
    }

    String model() {
        return model;
    }

    String spec() {
        return spec;
    }

    String serial() {
        return serial;
    }

    List<String> colours() {
        return colours;
    }

    int quantity() {
        return quantity;
    }

    String features() {
        return features;
    }

    List<String> hiddenFeatures() {
        return hiddenFeatures;
    }

    String condition() {
        return condition;
    }

    /** Kind and text of each. */
    List<String> contents() {
        return contents;
    }

    List<ContentView> contentViews() {
        return contents.stream()
                .map(line -> line.split(" ", 2))
                .map(parts -> new ContentView(parts[0], parts.length > 1 ? parts[1] : null))
                .toList();
    }

    List<String> contentKinds() {
        return contents.stream().map(line -> line.split(" ", 2)[0]).toList();
    }

    EstimatedValue value() {
        return worth == null ? null : new EstimatedValue(worth, worthCurrency, worthProof);
    }

    ValueView valueView() {
        return worth == null ? null : new ValueView(worth, worthCurrency, worthProof);
    }

    /** Why the police have to get it the same day; mostly none. */
    List<String> riskFlags() {
        return riskFlags;
    }

    BigDecimal worth() {
        return worth;
    }
}

package wanbi.intake.api;

import java.util.List;
import java.util.Map;

/** A lost item as reported, in its latest version. */
public final class LineView {

    private final int line;
    private final String status;
    private final String category;
    private final String name;
    private final String brand;
    private final String model;
    private final String spec;
    private final int quantity;
    private final int returned;
    private final List<String> colours;
    private final String serial;
    private final String features;
    private final int hiddenFeatures;
    private final List<ContentView> contents;
    private final ValueView estimatedValue;
    private final Map<String, String> answers;
    private final List<String> riskFlags;

    public LineView(
            int line,
            String status,
            String category,
            String name,
            String brand,
            String model,
            String spec,
            int quantity,
            int returned,
            List<String> colours,
            String serial,
            String features,
            int hiddenFeatures,
            List<ContentView> contents,
            ValueView estimatedValue,
            Map<String, String> answers,
            List<String> riskFlags) {
        this.line = line;
        this.status = status;
        this.category = category;
        this.name = name;
        this.brand = brand;
        this.model = model;
        this.spec = spec;
        this.quantity = quantity;
        this.returned = returned;
        this.colours = colours;
        this.serial = serial;
        this.features = features;
        this.hiddenFeatures = hiddenFeatures;
        this.contents = contents;
        this.estimatedValue = estimatedValue;
        this.answers = answers;
        this.riskFlags = riskFlags;
    }

    /** Counted from one. */
    public int getLine() {
        return line;
    }

    /** MISSING, FOUND, RETURNED, NOT_FOUND or SELF_FOUND. */
    public String getStatus() {
        return status;
    }

    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    /** Text or UNKNOWN. */
    public String getBrand() {
        return brand;
    }

    public String getModel() {
        return model;
    }

    public String getSpec() {
        return spec;
    }

    public int getQuantity() {
        return quantity;
    }

    /** How many have been handed back. */
    public int getReturned() {
        return returned;
    }

    /** Palette codes; empty means unknown. */
    public List<String> getColours() {
        return colours;
    }

    /** Masked. */
    public String getSerial() {
        return serial;
    }

    public String getFeatures() {
        return features;
    }

    /** How many hidden features were told; the features themselves stand in no read (F-8). */
    public int getHiddenFeatures() {
        return hiddenFeatures;
    }

    public List<ContentView> getContents() {
        return contents;
    }

    public ValueView getEstimatedValue() {
        return estimatedValue;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<String> getRiskFlags() {
        return riskFlags;
    }
}

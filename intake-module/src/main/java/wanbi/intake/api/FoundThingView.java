package wanbi.intake.api;

import java.util.List;

/** What a found thing is, as registered. */
public class FoundThingView {

    private final String category;
    private final String name;
    private final String brand;
    private final String model;
    private final String spec;
    private final String serial;
    private final List<String> colours;
    private final int quantity;
    private final String features;
    private final int hiddenFeatures;
    private final String condition;
    private final List<ContentView> contents;
    private final ValueView estimatedValue;
    private final List<String> photos;

    public FoundThingView(
            String category,
            String name,
            String brand,
            String model,
            String spec,
            String serial,
            List<String> colours,
            int quantity,
            String features,
            int hiddenFeatures,
            String condition,
            List<ContentView> contents,
            ValueView estimatedValue,
            List<String> photos) {
        this.category = category;
        this.name = name;
        this.brand = brand;
        this.model = model;
        this.spec = spec;
        this.serial = serial;
        this.colours = colours;
        this.quantity = quantity;
        this.features = features;
        this.hiddenFeatures = hiddenFeatures;
        this.condition = condition;
        this.contents = contents;
        this.estimatedValue = estimatedValue;
        this.photos = photos;
    }

    protected FoundThingView(FoundThingView same) {
        this.category = same.category;
        this.name = same.name;
        this.brand = same.brand;
        this.model = same.model;
        this.spec = same.spec;
        this.serial = same.serial;
        this.colours = same.colours;
        this.quantity = same.quantity;
        this.features = same.features;
        this.hiddenFeatures = same.hiddenFeatures;
        this.condition = same.condition;
        this.contents = same.contents;
        this.estimatedValue = same.estimatedValue;
        this.photos = same.photos;
    }

    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    public String getBrand() {
        return brand;
    }

    public String getModel() {
        return model;
    }

    public String getSpec() {
        return spec;
    }

    /** Masked. */
    public String getSerial() {
        return serial;
    }

    public List<String> getColours() {
        return colours;
    }

    public int getQuantity() {
        return quantity;
    }

    public String getFeatures() {
        return features;
    }

    /** How many were recorded. */
    public int getHiddenFeatures() {
        return hiddenFeatures;
    }

    public String getCondition() {
        return condition;
    }

    public List<ContentView> getContents() {
        return contents;
    }

    public ValueView getEstimatedValue() {
        return estimatedValue;
    }

    public List<String> getPhotos() {
        return photos;
    }
}

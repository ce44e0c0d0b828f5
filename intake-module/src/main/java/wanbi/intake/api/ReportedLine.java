package wanbi.intake.api;

import java.util.List;

/** A line as it was reported before the link was made, with the link. */
public final class ReportedLine {

    private final int line;
    private final String status;
    private final String itemTag;
    private final int quantity;
    private final String category;
    private final String name;
    private final String brand;
    private final String model;
    private final String spec;
    private final int reportedQuantity;
    private final List<String> colours;
    private final String serial;
    private final String features;
    private final List<String> contents;

    public ReportedLine(
            int line,
            String status,
            String itemTag,
            int quantity,
            String category,
            String name,
            String brand,
            String model,
            String spec,
            int reportedQuantity,
            List<String> colours,
            String serial,
            String features,
            List<String> contents) {
        this.line = line;
        this.status = status;
        this.itemTag = itemTag;
        this.quantity = quantity;
        this.category = category;
        this.name = name;
        this.brand = brand;
        this.model = model;
        this.spec = spec;
        this.reportedQuantity = reportedQuantity;
        this.colours = colours;
        this.serial = serial;
        this.features = features;
        this.contents = contents;
    }

    public int getLine() {
        return line;
    }

    public String getStatus() {
        return status;
    }

    /** Of the linked item. */
    public String getItemTag() {
        return itemTag;
    }

    /** Linked quantity. */
    public int getQuantity() {
        return quantity;
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

    public int getReportedQuantity() {
        return reportedQuantity;
    }

    public List<String> getColours() {
        return colours;
    }

    public String getSerial() {
        return serial;
    }

    public String getFeatures() {
        return features;
    }

    /** Kind and text of each. */
    public List<String> getContents() {
        return contents;
    }
}

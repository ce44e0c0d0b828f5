package wanbi.web.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.Texts;

/** A thing while it is described, lost or found: what stands on the screen, judged by nobody yet. */
public class ThingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CONTENTS = 30;

    private final Told brand = new Told();
    private final Told model = new Told();
    private final Told spec = new Told();
    private final List<ContentForm> contents = new ArrayList<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private String category;
    private String name;
    private String proposedName;
    private Integer quantity = 1;
    private List<String> colours = new ArrayList<>();
    private String serial;
    private String features;
    private String hidden;
    private BigDecimal amount;
    private String proof = "NONE";
    private List<String> riskFlags = new ArrayList<>();

    /** The category's own word is proposed as the name, unless somebody typed a better one. */
    public void propose(String word) {
        if (Texts.clean(name) == null || name.equals(proposedName)) {
            name = word;
        }
        proposedName = word;
        // Another category asks about other things.
        riskFlags = new ArrayList<>();
    }

    /** Category and number of contents, without anything that was typed: {@code WALLET:2}. */
    public String shape() {
        return (category == null ? "" : category) + ":" + contents.size();
    }

    /** Built as it was before a time-out; the browser fills it again. */
    public void build(String shape) {
        String[] parts = shape.split(":", 2);
        category = Texts.clean(parts[0].replaceAll("[^A-Z_]", ""));
        int wanted = parts.length > 1 && parts[1].matches("\\d{1,2}") ? Integer.parseInt(parts[1]) : 0;
        contents.clear();
        for (int i = 0; i < Math.min(wanted, MOST_CONTENTS); i++) {
            addContent();
        }
    }

    public void addContent() {
        contents.add(new ContentForm());
    }

    public void remove(ContentForm content) {
        contents.remove(content);
    }

    /** None chosen is null; the explicit "unknown" is the empty list (R05). */
    public List<String> colourCodes() {
        if (colours.isEmpty()) {
            return null;
        }
        return colours.stream().filter(colour -> !Texts.UNKNOWN.equals(colour)).toList();
    }

    /** One feature a line, or parted by semicolons. */
    public List<String> hiddenFeatures() {
        return hidden == null
                ? List.of()
                : Arrays.stream(hidden.split("[\\n;；]"))
                        .map(Texts::clean)
                        .filter(feature -> feature != null)
                        .toList();
    }

    public List<ReportLoss.Content> contentList(CategoryView shown) {
        return asks(shown, "CONTENTS")
                ? contents.stream().map(ContentForm::toContent).toList()
                : List.of();
    }

    public ReportLoss.EstimatedValue value(CategoryView shown) {
        return amount == null || !asks(shown, "VALUE") ? null : new ReportLoss.EstimatedValue(amount, "CNY", proof);
    }

    /** What the form does not show for this category is unknown to it. */
    public String told(CategoryView shown, String field) {
        Told told =
                switch (field) {
                    case "BRAND" -> brand;
                    case "MODEL" -> model;
                    default -> spec;
                };
        return asks(shown, field) ? told.getValue() : Texts.UNKNOWN;
    }

    public String serial(CategoryView shown) {
        return asks(shown, "SERIAL") ? serial : null;
    }

    private static boolean asks(CategoryView shown, String field) {
        return shown != null && shown.getFields().contains(field);
    }

    public ReportLoss.Item toItem(CategoryView shown) {
        return new ReportLoss.Item(
                category,
                name,
                told(shown, "BRAND"),
                told(shown, "MODEL"),
                told(shown, "SPEC"),
                quantity,
                colourCodes(),
                serial(shown),
                features,
                hiddenFeatures(),
                contentList(shown),
                value(shown),
                given(answers),
                riskFlags);
    }

    private static Map<String, String> given(Map<String, String> answers) {
        Map<String, String> given = new LinkedHashMap<>(answers);
        given.values().removeIf(answer -> answer == null || answer.isBlank());
        return given;
    }

    public Told getBrand() {
        return brand;
    }

    public Told getModel() {
        return model;
    }

    public Told getSpec() {
        return spec;
    }

    public List<ContentForm> getContents() {
        return contents;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public List<String> getColours() {
        return colours;
    }

    public void setColours(List<String> colours) {
        this.colours = new ArrayList<>(colours);
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getFeatures() {
        return features;
    }

    public void setFeatures(String features) {
        this.features = features;
    }

    public String getHidden() {
        return hidden;
    }

    public void setHidden(String hidden) {
        this.hidden = hidden;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public List<String> getRiskFlags() {
        return riskFlags;
    }

    public void setRiskFlags(List<String> riskFlags) {
        this.riskFlags = new ArrayList<>(riskFlags);
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}

package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.ContentView;
import wanbi.intake.api.LineView;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.intake.api.ValueView;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.persistence.TextListConverter;

/**
 * One lost thing, or several alike: MISSING, FOUND while a thing of ours may be it, RETURNED when handed back; given up
 * with the case as NOT_FOUND, or SELF_FOUND by the client.
 */
@Entity
@Table(schema = "intake", name = "case_line")
class CaseLine {

    static final int MOST_OF_A_KIND = 9_999;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile")
    @SequenceGenerator(name = "casefile", schema = "intake", sequenceName = "casefile_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_number")
    private LossCase lossCase;

    private int line;

    @Enumerated(EnumType.STRING)
    private LineStatus status;

    private int returned;

    @Column(name = "with_police")
    private int withPolice;

    private String category;
    private String name;
    private String brand;
    private String model;
    private String spec;
    private int quantity;

    @Convert(converter = TextListConverter.class)
    private List<String> colours;

    private String serial;
    private String features;

    @Column(name = "hidden_features")
    @Convert(converter = TextListConverter.class)
    private List<String> hiddenFeatures;

    @Convert(converter = ContentsConverter.class)
    private List<Content> contents;

    @Column(name = "value_amount")
    private BigDecimal amount;

    @Column(name = "value_currency")
    private String currency;

    @Column(name = "value_proof")
    private String proof;

    @Convert(converter = TextMapConverter.class)
    private Map<String, String> answers;

    @Column(name = "risk_flags")
    @Convert(converter = TextListConverter.class)
    private List<String> riskFlags;

    protected CaseLine() {}

    static CaseLine of(LossCase lossCase, int number, ReportLoss.Item said) {
        CaseLine line = new CaseLine();
        line.lossCase = lossCase;
        line.line = number;
        line.status = LineStatus.MISSING;
        line.becomes(said);
        return line;
    }

    /** What the client says now takes the place of what was said before; the case keeps the revision. */
    void becomes(ReportLoss.Item said) {
        category = said.category();
        name = said.name();
        brand = said.brand();
        model = said.model();
        spec = said.spec();
        quantity = said.quantity();
        colours = said.colours();
        serial = said.serial();
        features = said.features();
        hiddenFeatures = said.hiddenFeatures();
        contents = said.contents();
        EstimatedValue worth = said.estimatedValue();
        amount = worth == null ? null : worth.amount();
        currency = worth == null ? null : worth.currency();
        proof = worth == null ? null : worth.proof();
        answers = said.answers();
        riskFlags = said.riskFlags();
    }

    /** @param linked how many of it are linked already: several things may be one line (three keys, found two and one) */
    CaseLine refuseUnlessWanted(int linked) {
        if (wanted(linked) < 1) {
            throw CaseRefused.lineNotMissing(line);
        }
        return this;
    }

    /** Not said how many: as many as are still missed. More than were reported is a matter of comparison (R08). */
    int quantityToLink(Integer said, int linked) {
        if (said != null && said < 1) {
            throw new InvalidInput("quantity", "OUT_OF_RANGE", 1, MOST_OF_A_KIND);
        }
        return said == null ? wanted(linked) : said;
    }

    int wanted(int linked) {
        return quantity - returned - withPolice - linked;
    }

    void returned(int count) {
        returned += count;
    }

    void wentToPolice(int count) {
        withPolice += count;
    }

    /** Of three keys two may come back first: the line is looked for until all have been handed over (R08). */
    void settle(boolean linked) {
        LineStatus left = linked ? LineStatus.FOUND : LineStatus.MISSING;
        LineStatus gone = withPolice > 0 ? LineStatus.TO_POLICE : LineStatus.RETURNED;
        status = returned + withPolice < quantity ? left : gone;
    }

    /** What is not handed back is so no more; null leaves it as it is. */
    void leave(LineStatus as) {
        if (status != LineStatus.RETURNED && as != null) {
            status = as;
        }
    }

    /** The case goes on: what was given up is missing again. */
    void lookFor() {
        withPolice = 0;
        if (status != LineStatus.RETURNED && status != LineStatus.FOUND) {
            status = LineStatus.MISSING;
        }
    }

    int line() {
        return line;
    }

    LineStatus status() {
        return status;
    }

    int returned() {
        return returned;
    }

    /** For people who have to look for it. */
    String called() {
        return quantity == 1 ? name : name + " ×" + quantity;
    }

    int quantity() {
        return quantity;
    }

    String category() {
        return category;
    }

    String serial() {
        return serial;
    }

    ReportLoss.Item asReported() {
        EstimatedValue worth = amount == null ? null : new EstimatedValue(amount, currency, proof);
        return new ReportLoss.Item(
                category,
                name,
                brand,
                model,
                spec,
                quantity,
                colours,
                serial,
                features,
                hiddenFeatures,
                contents,
                worth,
                answers,
                riskFlags);
    }

    LineView view(Veil veil) {
        return new LineView(
                line,
                status.name(),
                category,
                name,
                brand,
                model,
                spec,
                quantity,
                returned,
                colours,
                veil.serial(serial),
                features,
                hiddenFeatures.size(),
                contents.stream()
                        .map(content -> new ContentView(content.kind(), content.text()))
                        .toList(),
                amount == null ? null : new ValueView(amount, currency, proof),
                answers,
                riskFlags);
    }
}

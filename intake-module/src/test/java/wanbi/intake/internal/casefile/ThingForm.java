package wanbi.intake.internal.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.intake.api.ReportLoss.Item;

/** One line of a report as somebody types it. */
final class ThingForm {

    String category = "WALLET";
    String name;
    String brand = "UNKNOWN";
    String model = "UNKNOWN";
    String spec = "UNKNOWN";
    Integer quantity = 1;
    List<String> colours = List.of("BLACK");
    String serial;
    String features = "翻盖，右下角磨损";
    List<String> hiddenFeatures = List.of("夹层有一张全家福", "拉链头缺一齿");
    List<Content> contents = List.of(new Content("CASH", "约 300 元"));
    EstimatedValue estimatedValue = new EstimatedValue(new BigDecimal("800"), "CNY", "NONE");
    Map<String, String> answers = Map.of();
    List<String> riskFlags = List.of();

    private ThingForm(String name) {
        this.name = name;
    }

    static Item a(String name) {
        return a(name, form -> {});
    }

    static Item a(String name, Consumer<ThingForm> change) {
        ThingForm form = new ThingForm(name);
        change.accept(form);
        return form.item();
    }

    private Item item() {
        return new Item(
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
                estimatedValue,
                answers,
                riskFlags);
    }
}

package wanbi.web.rest.exchange;

import java.util.Map;
import wanbi.platform.api.ColumnRule;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;

/** The mapping of a ledger's columns, as it stands in the address: field → where it comes from. */
final class MappingText {

    private MappingText() {}

    static Map<String, ColumnRule> read(String json) {
        if (json == null || json.isBlank()) {
            return Map.of();
        }
        JsonBody mapping = JsonBody.ofParameter("mapping", json);
        Map<String, ColumnRule> rules = mapping.fields().objectsByKey(MappingText::rule);
        mapping.complaints().refuse();
        return rules;
    }

    private static ColumnRule rule(JsonFields rule) {
        return new ColumnRule(rule.text("column"), rule.typed("values"), rule.typedText("constant"));
    }
}

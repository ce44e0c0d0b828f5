package wanbi.web.office;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import wanbi.platform.api.ColumnRule;

/** Where one field of a find comes from in the ledger: a column, or the same value for every row. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One text of the ledger and the category that it stands for. */
    public static class Meaning implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String text;
        private String code;

        Meaning(String text, String code) {
            this.text = text;
            this.code = code;
        }

        public String getText() {
            return text;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    private final String field;
    private String column;
    private String constant;
    private final List<Meaning> meanings = new ArrayList<>();

    RuleForm(String field) {
        this.field = field;
    }

    void take(ColumnRule rule) {
        column = rule.column();
        constant = rule.constant();
        rule.values().forEach((text, code) -> meanings.add(new Meaning(text, code)));
    }

    /** Every text that the column shows in the first rows gets a line, new ones with the code that is likely. */
    void read(List<String> texts, UnaryOperator<String> likely) {
        Map<String, String> known = new LinkedHashMap<>();
        meanings.forEach(meaning -> known.put(meaning.text, meaning.code));
        texts.stream()
                .filter(text -> text != null && !text.isBlank())
                .forEach(text -> known.computeIfAbsent(text.strip(), likely));
        known.computeIfAbsent("*", likely);
        meanings.clear();
        known.forEach((text, code) -> meanings.add(new Meaning(text, code)));
    }

    boolean isUsed() {
        return (column != null && !column.isBlank()) || (constant != null && !constant.isBlank());
    }

    ColumnRule rule() {
        Map<String, String> values = new LinkedHashMap<>();
        meanings.forEach(meaning -> values.put(meaning.text, meaning.code));
        boolean same = constant != null && !constant.isBlank();
        return new ColumnRule(same ? null : column, same ? Map.of() : values, same ? constant : null);
    }

    public String getField() {
        return field;
    }

    public List<Meaning> getMeanings() {
        return meanings;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    public String getConstant() {
        return constant;
    }

    public void setConstant(String constant) {
        this.constant = constant;
    }
}

package wanbi.handover.internal.claim;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import wanbi.kernel.Texts;

/** Statements as the lines of one text; a line break inside a statement becomes a blank. */
@Converter
class StatementsConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> statements) {
        return statements == null
                ? null
                : String.join(
                        "\n", statements.stream().map(s -> s.replace('\n', ' ')).toList());
    }

    @Override
    public List<String> convertToEntityAttribute(String lines) {
        return Texts.clean(lines) == null ? List.of() : List.of(lines.split("\n"));
    }
}

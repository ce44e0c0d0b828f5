package wanbi.platform.api;

import java.io.Serializable;
import java.util.Map;

/**
 * Where an import takes a field from.
 *
 * @param column name in the head; null with a constant
 * @param values text in the file → code of ours, {@code *} for all else; empty takes the text itself
 * @param constant the same value for every row, or null
 */
public record ColumnRule(String column, Map<String, String> values, String constant) implements Serializable {}

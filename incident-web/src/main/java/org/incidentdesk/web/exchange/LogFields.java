package org.incidentdesk.web.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of one line. Lines are taken apart one by one, because a row of this log is a line: a stray quotation mark
 * then costs its own row and not all that follow.
 */
final class LogFields {

    private final Map<String, Integer> columns;
    private final List<String> values;
    private final long line;

    private LogFields(Map<String, Integer> columns, List<String> values, long line) {
        this.columns = columns;
        this.values = values;
        this.line = line;
    }

    /** Takes the first line apart. */
    static LogFields header(String line) {
        List<String> names = split(line);
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip(), i);
        }
        return new LogFields(columns, names, 1);
    }

    /** Takes a row apart; one with too few or too many fields cannot be understood. */
    LogFields row(String text, long lineNumber) {
        List<String> fields = split(text);
        if (fields.size() != values.size()) {
            throw new LogRow.Malformed(fields.size() + " fields instead of " + values.size());
        }
        return new LogFields(columns, fields, lineNumber);
    }

    private static List<String> split(String line) {
        try {
            return CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line)
                    .getFields();
        } catch (CsvParseException e) {
            throw new LogRow.Malformed("no comma-separated line: " + e.getMessage());
        }
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    Optional<String> find(String column) {
        return Optional.ofNullable(columns.get(column)).map(values::get);
    }

    long line() {
        return line;
    }
}

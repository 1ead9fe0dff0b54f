package org.incidentdesk.web.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driving.ClassList;
import org.incidentdesk.domain.port.driving.ClassList.Student;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Title;

/**
 * Reads a class list: comma- or semicolon-separated values with the columns {@code name}, {@code login} and {@code group}
 * (or {@code nom}, {@code identifiant}, {@code groupe}) in any order. Every fault is told with its line.
 */
public final class ClassListFile {

    private static final String NAME = "name";
    private static final String LOGIN = "login";
    private static final String GROUP = "group";
    private static final Map<String, String> COLUMNS =
            Map.of("name", NAME, "nom", NAME, "login", LOGIN, "identifiant", LOGIN, "group", GROUP, "groupe", GROUP);
    private static final Pattern STUDENT = Pattern.compile("students\\[(\\d+)\\]\\.(\\w+)");

    private final List<Fault> faults = new ArrayList<>();
    private final List<Student> students = new ArrayList<>();
    /** The line of each student. */
    private final List<Long> lines = new ArrayList<>();

    private ClassListFile() {}

    /**
     * Reads a file.
     *
     * @param text the file
     * @return what it holds
     * @throws InvalidValue naming every fault and its line
     */
    public static ClassListFile read(String text) {
        ClassListFile file = new ClassListFile();
        // what spreadsheets put before the first character is not part of the first column's name
        file.readAll(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!file.faults.isEmpty()) {
            throw new InvalidValue(file.faults);
        }
        return file;
    }

    /**
     * The students.
     *
     * @return the list, in the order of the file
     */
    public ClassList list() {
        return new ClassList(students);
    }

    private void readAll(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = header.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = null;
            for (CsvRecord line : reader) {
                if (columns == null) {
                    columns = columns(line);
                    if (!faults.isEmpty()) {
                        return;
                    }
                } else {
                    student(line, columns);
                }
            }
            if (columns == null) {
                faults.add(new Fault("line 1", "empty", Map.of()));
            }
        } catch (CsvParseException e) {
            faults.add(new Fault("", "unreadable", Map.of("reason", String.valueOf(e.getMessage()))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, Integer> columns(CsvRecord header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String known = COLUMNS.get(header.getField(i).strip().toLowerCase(Locale.ROOT));
            if (known != null) {
                columns.putIfAbsent(known, i);
            }
        }
        for (String needed : List.of(NAME, LOGIN, GROUP)) {
            if (!columns.containsKey(needed)) {
                faults.add(new Fault("line 1 " + needed, "missing", Map.of()));
            }
        }
        return columns;
    }

    private void student(CsvRecord line, Map<String, Integer> columns) {
        Optional<Title> name = value(line, columns, NAME, Title::new);
        Optional<PersonId> login = value(line, columns, LOGIN, raw -> new PersonId(raw.toLowerCase(Locale.ROOT)));
        Optional<Title> group = value(line, columns, GROUP, Title::new);
        if (name.isPresent() && login.isPresent() && group.isPresent()) {
            students.add(new Student(name.get(), login.get(), group.get()));
            lines.add(line.getStartingLineNumber());
        }
    }

    private <T> Optional<T> value(
            CsvRecord line, Map<String, Integer> columns, String column, Function<String, T> make) {
        int index = columns.get(column);
        String raw = index < line.getFieldCount() ? line.getField(index).strip() : "";
        String place = place(line.getStartingLineNumber(), column);
        if (raw.isEmpty()) {
            faults.add(new Fault(place, "missing", Map.of()));
            return Optional.empty();
        }
        try {
            return Optional.of(make.apply(raw));
        } catch (InvalidValue e) {
            e.faults().forEach(fault -> faults.add(new Fault(place, fault.code(), fault.facts())));
            return Optional.empty();
        }
    }

    private static String place(long line, String column) {
        return "line " + line + " " + column;
    }

    /**
     * Does something with the list, and tells the places of students as places in the file.
     *
     * @param wish what is done
     * @param <T> what comes of it
     * @return what came of it
     * @throws InvalidValue naming the lines of whatever was refused
     */
    public <T> T pointing(Supplier<T> wish) {
        try {
            return wish.get();
        } catch (InvalidValue e) {
            throw new InvalidValue(e.faults().stream()
                    .map(fault -> new Fault(inFile(fault.field()), fault.code(), inFile(fault.facts())))
                    .toList());
        }
    }

    private Map<String, Object> inFile(Map<String, Object> facts) {
        Object other = facts.get("other");
        return other == null ? facts : Map.of("other", inFile(other.toString()));
    }

    private String inFile(String place) {
        Matcher student = STUDENT.matcher(place);
        return student.matches() ? place(lines.get(Integer.parseInt(student.group(1))), student.group(2)) : place;
    }
}

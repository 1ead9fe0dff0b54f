package org.incidentdesk.persistence.migration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The databases that the desk knows, and all that differs between them. */
public enum Vendor {
    /** Embedded, in a file beside the program. */
    H2(
            "jdbc:h2:",
            Map.of("id", "varchar(64)", "document", "varchar(1000000000)"),
            "select next value for %s",
            "exists (select 1 from ticket_search s where s.ticket = t.number and %s)",
            true),

    /** A server of its own. */
    POSTGRESQL(
            "jdbc:postgresql:",
            Map.of("id", "varchar(64) collate \"C\"", "document", "text"),
            "select nextval('%s')",
            "t.number in (select s.ticket from ticket_search s"
                    + " where array_to_tsvector(string_to_array(s.keys, ' ')) @@ cast(:keys as tsquery) and %s)",
            false);

    private static final String HOME = "classpath:org/incidentdesk/persistence/migration/";

    private final String prefix;
    private final Map<String, String> placeholders;
    private final String nextValue;
    private final String wordsOfTicket;
    private final boolean writesAlone;

    Vendor(
            String prefix,
            Map<String, String> placeholders,
            String nextValue,
            String wordsOfTicket,
            boolean writesAlone) {
        this.prefix = prefix;
        this.placeholders = placeholders;
        this.nextValue = nextValue;
        this.wordsOfTicket = wordsOfTicket;
        this.writesAlone = writesAlone;
    }

    /**
     * The database that a url leads to.
     *
     * @param url a JDBC url
     * @return the vendor; empty for any other
     */
    public static Optional<Vendor> of(String url) {
        return Arrays.stream(values())
                .filter(vendor -> url.startsWith(vendor.prefix))
                .findFirst();
    }

    /**
     * How the next value of a sequence is asked for.
     *
     * @param sequence the sequence's name
     * @return the statement
     */
    public String nextValue(String sequence) {
        return nextValue.formatted(sequence);
    }

    /**
     * The condition that a ticket {@code t} has some words.
     *
     * @param comparison the comparison of its words {@code s.words} that says so exactly
     * @return the condition; on PostgreSQL an index finds the candidates by the parameter {@code keys}
     */
    public String wordsOfTicket(String comparison) {
        return wordsOfTicket.formatted(comparison);
    }

    /**
     * Whether one process has the database to itself, and must see to it that its writers come one after the other. H2's
     * file is whole only where nobody changed anything while a commit was written to it.
     *
     * @return false where a server keeps processes and writers apart
     */
    public boolean writesAlone() {
        return writesAlone;
    }

    Map<String, String> placeholders() {
        return placeholders;
    }

    String[] locations() {
        return new String[] {HOME + "common", HOME + name().toLowerCase(Locale.ROOT)};
    }
}

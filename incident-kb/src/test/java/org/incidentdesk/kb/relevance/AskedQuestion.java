package org.incidentdesk.kb.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody might type, and which articles answer it. The questions were written before any ranking was measured; who
 * tunes the ranking looks at two thirds of them only, the rest is held out.
 *
 * @param language of the question
 * @param kind how it is written
 * @param text what is typed
 * @param right the names of the articles that answer it
 * @param heldOut whether tuning must not look at it
 */
record AskedQuestion(String language, String kind, String text, Set<String> right, boolean heldOut) {

    /** All of them, in the order of the file. Each third is held out. */
    static List<AskedQuestion> all() {
        List<AskedQuestion> questions = new ArrayList<>();
        try (InputStream file = AskedQuestion.class.getResourceAsStream("queries.tsv")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] cells = line.split("\t");
                questions.add(new AskedQuestion(
                        cells[0], cells[1], cells[2], Set.of(cells[3].split(",")), questions.size() % 3 == 2));
            }
            return questions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

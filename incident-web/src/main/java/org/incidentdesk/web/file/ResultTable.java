package org.incidentdesk.web.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.incidentdesk.domain.classroom.ExerciseReview;

/** The results of a class as a table: a line for each step of each exercise. */
public final class ResultTable {

    private ResultTable() {}

    /**
     * Writes the table.
     *
     * @param reviews the exercises
     * @return a header and a line for each step, in CSV
     */
    public static String of(List<ExerciseReview> reviews) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord(
                    "ticket", "scenario", "student", "status", "step", "by", "at", "said", "expected", "verdict");
            for (ExerciseReview review : reviews) {
                for (ExerciseReview.Step step : review.steps()) {
                    rows.writeRecord(
                            review.exercise().ticket().toString(),
                            review.exercise().scenario().value(),
                            review.exercise().student().value(),
                            review.status().name(),
                            step.kind().name(),
                            step.by().map(Object::toString).orElse(""),
                            step.at().map(Object::toString).orElse(""),
                            step.said().orElse(""),
                            step.expected().orElse(""),
                            step.verdict().name());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

package org.incidentdesk.web.resource;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.incidentdesk.domain.port.driving.MeasureView;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;

/** Measures as a table: a row for each part of each figure, all of one form, so that a spreadsheet can filter them. */
final class MeasureTable implements Figure.Visitor<Void> {

    static final String MEDIA_TYPE = "text/csv";

    private final CsvWriter rows;
    private MeasureView view;

    private MeasureTable(CsvWriter rows) {
        this.rows = rows;
    }

    /** Whether the reader would rather have a table. */
    static boolean isWanted(ContainerRequestContext request) {
        for (MediaType type : request.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (type.isCompatible(MediaType.valueOf(MEDIA_TYPE))) {
                return true;
            }
        }
        return false;
    }

    static String of(List<MeasureView> report) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord("measure", "part", "value", "unit", "from", "to", "as_of");
            MeasureTable table = new MeasureTable(rows);
            for (MeasureView view : report) {
                table.view = view;
                view.figure().accept(table);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private void row(String part, Object value, String unit) {
        rows.writeRecord(
                view.card().measure().name(),
                part,
                value.toString(),
                unit,
                view.from().map(Object::toString).orElse(""),
                view.to().map(Object::toString).orElse(""),
                view.asOf().toString());
    }

    @Override
    public Void on(Figure.Counts counts) {
        counts.cells().forEach((cell, tickets) -> row(cell, tickets, "tickets"));
        return null;
    }

    @Override
    public Void on(Figure.PerDay days) {
        days.days().forEach((day, tickets) -> row(day.toString(), tickets, "tickets"));
        return null;
    }

    @Override
    public Void on(Figure.Times times) {
        row("tickets", times.tickets(), "tickets");
        times.spread().ifPresent(spread -> {
            row("mean", seconds(spread.mean()), "seconds");
            row("p50", seconds(spread.p50()), "seconds");
            row("p90", seconds(spread.p90()), "seconds");
            row("p95", seconds(spread.p95()), "seconds");
        });
        return null;
    }

    private static String seconds(Duration time) {
        return java.math.BigDecimal.valueOf(time.toMillis(), 3).toPlainString();
    }

    @Override
    public Void on(Figure.Share share) {
        row(Measure.YES, share.part(), "tickets");
        row(Measure.NO, share.tickets() - share.part(), "tickets");
        return null;
    }
}

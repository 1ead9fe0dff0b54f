package org.incidentdesk.web.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.TicketRow;
import org.incidentdesk.web.page.model.Words;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** The list of tickets as a table for a spreadsheet: the same conditions, the same order, what the reader may see. */
@Path("/tickets.csv")
public final class TicketTablePage {

    /** As many as a person reads in a spreadsheet; programs ask the API. */
    private static final int MOST = 5_000;

    private final Consultation consultation;
    private final TicketRows rows;
    private final Choices choices;

    /**
     * Makes the page.
     *
     * @param consultation lists tickets
     * @param catalogue knows the categories
     * @param people knows names and groups
     */
    public TicketTablePage(Consultation consultation, CatalogueAdministration catalogue, PeopleAdministration people) {
        this.consultation = consultation;
        this.rows = new TicketRows(catalogue, people);
        this.choices = new Choices(catalogue, people);
    }

    /** Hands it out. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    public Response read(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        TicketQuery query = new TicketQuery(visit, choices, request.getUriInfo().getQueryParameters());
        byte[] table = table(visit, query.columns(), rows.of(visit, tickets(visit, query)))
                .getBytes(StandardCharsets.UTF_8);
        return Response.ok(table, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tickets.csv\"")
                .build();
    }

    private List<TicketSummary> tickets(Visit visit, TicketQuery query) {
        List<TicketSummary> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page<TicketSummary> page = consultation.list(
                    visit.actor(), query.filter(visit), query.order(), new PageRequest(PageRequest.MAX_LIMIT, after));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent() && all.size() < MOST);
        return all;
    }

    private static String table(Visit visit, List<String> chosen, List<TicketRow> rows) {
        Words words = visit.words();
        List<String> columns = new ArrayList<>(List.of("number", "title"));
        columns.addAll(chosen);
        columns.add("opened");
        StringWriter text = new StringWriter();
        try (CsvWriter table = CsvWriter.builder().build(text)) {
            table.writeRecord(columns.stream()
                    .map(column -> words.of("frame.column." + column))
                    .toList());
            for (TicketRow row : rows) {
                table.writeRecord(
                        columns.stream().map(column -> cell(words, row, column)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(Words words, TicketRow row, String column) {
        return switch (column) {
            case "number" -> row.number();
            case "title" -> harmless(row.title());
            case "requester" -> harmless(row.requester());
            case "category" -> harmless(row.category());
            case "priority" -> row.priority();
            case "status" -> words.word(row.status());
            case "assignees" -> harmless(row.assignees());
            case "due" -> row.due().machine();
            default -> row.opened().machine();
        };
    }

    /** Spreadsheets take what begins so for a formula, and would compute it. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

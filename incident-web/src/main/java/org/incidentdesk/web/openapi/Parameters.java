package org.incidentdesk.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.Visibility;
import org.incidentdesk.web.openapi.Described.Expects;

/** Describes what a request carries besides its body. */
final class Parameters {

    private static final Set<String> MOMENTS = Set.of("asOf", "from", "neededBy", "openedAfter", "openedBefore", "to");

    private final Texts texts;

    Parameters(Texts texts) {
        this.texts = texts;
    }

    void describe(ServiceOperation offered, Operation operation) {
        String id = offered.described().id();
        JsonNode example = texts.request(id);
        for (String name : offered.pathParameters()) {
            operation.addParametersItem(parameter(id, name, "path")
                    .required(true)
                    .schema(schema(name))
                    .example(example.path("path").path(name)));
        }
        for (ServiceOperation.QueryParameter query : offered.query()) {
            Schema<?> one = schema(query.name());
            Parameter parameter = parameter(id, query.name(), "query")
                    .required(isRequired(id, query.name()))
                    .schema(query.several() ? array(one) : one);
            if (example.path("query").has(query.name())) {
                parameter.example(example.path("query").path(query.name()));
            }
            operation.addParametersItem(parameter);
        }
        headers(offered, operation);
    }

    private static boolean isRequired(String id, String name) {
        return (id.equals("adviseNeededBy") && name.equals("neededBy"))
                || (id.equals("tryCalendar") && name.equals("from"))
                || (id.equals("deleteCategory") && name.equals("name"))
                || (id.equals("attachFile") && name.equals("name"));
    }

    private Parameter parameter(String owner, String name, String in) {
        return new Parameter().name(name).in(in).description(texts.parameter(owner, name));
    }

    private void headers(ServiceOperation offered, Operation operation) {
        String id = offered.described().id();
        if (offered.described().expects() != Expects.NOTHING) {
            operation.addParametersItem(parameter(id, "If-Match", "header")
                    .required(offered.described().expects() == Expects.ALWAYS)
                    .schema(text())
                    .example("\"3\""));
        }
        if (offered.verb().equals("POST")) {
            operation.addParametersItem(parameter(id, "Idempotency-Key", "header")
                    .schema(text().minLength(1).maxLength(255))
                    .example("5b0a53d1-7c0e-4d8b-9d50-6a6f5f0c2c11"));
        }
        operation.addParametersItem(
                parameter(id, "Accept-Language", "header").schema(text()).example("fr-CA"));
    }

    private static Schema<?> schema(String name) {
        if (MOMENTS.contains(name)) {
            return text().format("date-time");
        }
        return switch (name) {
            case "entry" -> integer().minimum(BigDecimal.ONE);
            case "limit" -> limit();
            case "status" -> choice(names(Status.values()));
            case "priority" -> choice(names(Priority.values()));
            case "state" -> choice(names(ArticleState.values()));
            case "audience" -> choice(names(Audience.values()));
            case "language" -> choice(names(Language.values()));
            case "visibility" -> choice(names(Visibility.values()));
            case "followUp" -> integer().minimum(BigDecimal.ONE);
            case "kind" -> choice(names(LinkKind.values()));
            case "sort" ->
                choice(Arrays.stream(TicketOrder.values())
                        .map(TicketOrder::code)
                        .toList());
            default -> text();
        };
    }

    private static Schema<Object> limit() {
        Schema<Object> limit = integer();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        limit.setDefault(PageRequest.DEFAULT_LIMIT);
        return limit;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Schema<Object> text() {
        return typed("string");
    }

    private static Schema<Object> integer() {
        return typed("integer");
    }

    private static Schema<Object> choice(List<String> values) {
        Schema<Object> schema = typed("string");
        schema.setEnum(new ArrayList<>(values));
        return schema;
    }

    static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.addType(type);
        return schema;
    }

    static Schema<Object> array(Schema<?> items) {
        Schema<Object> array = typed("array");
        array.setItems(items);
        return array;
    }
}

package org.incidentdesk.examples.tmf621;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;

/**
 * A second HTTP face of the desk: TM Forum's Trouble Ticket API (TMF621), version 4. It lists, finds, creates and patches;
 * the optional operations are answered with 405. With {@code fields} a resource has exactly the attributes that were asked
 * for. Lists are skipped and counted by going through all tickets, as the API's offsets demand: a face for partners of a
 * small desk, not for the desk's own screens.
 */
public final class TroubleTicketApi implements HttpHandler {

    /** Where the resource is. */
    public static final String PATH = "/tmf-api/troubleTicket/v4/troubleTicket";

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_BODY = 1 << 20;
    private static final Set<String> FILTERS = Set.of("severity", "ticketType", "status", "externalId");

    private final ObjectMapper json = new ObjectMapper();
    private final Wording wording;
    private final TroubleTickets tickets;
    private final Function<Headers, Optional<Actor>> callers;

    /**
     * A face.
     *
     * @param desk the desk
     * @param types which category each {@code ticketType} is
     * @param address the address of the resource as clients see it
     * @param callers who asks, by the request's headers; empty for one who is not known
     */
    public TroubleTicketApi(
            IncidentDesk desk,
            Map<String, CategoryId> types,
            String address,
            Function<Headers, Optional<Actor>> callers) {
        this.wording = new Wording(types, address);
        this.tickets = new TroubleTickets(desk, wording);
        this.callers = callers;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                answer(exchange);
            } catch (Refused refused) {
                refuse(exchange, refused.status(), refused.code(), refused.getMessage());
            } catch (DomainRefusal refusal) {
                refuse(exchange, status(refusal), refusal.code(), refusal.facts().toString());
            } catch (JsonProcessingException e) {
                refuse(exchange, 400, "malformed-json", e.getOriginalMessage());
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Actor actor = callers.apply(exchange.getRequestHeaders())
                .orElseThrow(() -> new Refused(401, "unknown-caller", "Nobody knows who asks"));
        String rest = exchange.getRequestURI().getPath().substring(PATH.length());
        Map<String, String> query = query(exchange);
        boolean whole = rest.isEmpty() || rest.equals("/");
        String id = whole ? "" : rest.substring(1);
        switch (exchange.getRequestMethod() + (whole ? " all" : " one")) {
            case "GET all" -> list(exchange, actor, query);
            case "GET one" -> send(exchange, 200, sparse(wording.resource(tickets.one(actor, id)), query));
            case "POST all" -> {
                ObjectNode made = wording.resource(tickets.create(actor, body(exchange)));
                exchange.getResponseHeaders().set("Location", made.get("href").textValue());
                send(exchange, 201, made);
            }
            case "PATCH one" -> send(exchange, 200, wording.resource(tickets.patch(actor, id, body(exchange))));
            default -> throw new Refused(405, "method-not-allowed", exchange.getRequestMethod() + " is not served");
        }
    }

    private void list(HttpExchange exchange, Actor actor, Map<String, String> query) throws IOException {
        int offset = number(query, "offset", 0);
        int limit = number(query, "limit", DEFAULT_LIMIT);
        for (String name : query.keySet()) {
            if (!FILTERS.contains(name) && !Set.of("fields", "offset", "limit").contains(name)) {
                throw new Refused(400, name, name + " is no filter of this list");
            }
        }
        List<ObjectNode> found = tickets.all(actor).stream()
                .map(wording::resource)
                .filter(resource -> FILTERS.stream()
                        .filter(query::containsKey)
                        .allMatch(name -> query.get(name).equals(resource.path(name).asText())))
                .toList();
        List<ObjectNode> page = found.stream()
                .skip(offset)
                .limit(limit)
                .map(resource -> sparse(resource, query))
                .toList();
        exchange.getResponseHeaders().set("X-Total-Count", Integer.toString(found.size()));
        exchange.getResponseHeaders().set("X-Result-Count", Integer.toString(page.size()));
        send(exchange, 200, json.valueToTree(page));
    }

    private static ObjectNode sparse(ObjectNode resource, Map<String, String> query) {
        return query.containsKey("fields")
                ? resource.retain(List.of(query.get("fields").split(",")))
                : resource;
    }

    private static int number(Map<String, String> query, String name, int otherwise) {
        String value = query.getOrDefault(name, Integer.toString(otherwise));
        if (!value.matches("\\d{1,9}")) {
            throw new Refused(400, name, name + " is a whole number, 0 or more");
        }
        return Integer.parseInt(value);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String part : raw.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                query.put(
                        URLDecoder.decode(part.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private JsonNode body(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (bytes.length > MAX_BODY) {
            throw new Refused(413, "too-large", "A body has at most " + MAX_BODY + " bytes");
        }
        JsonNode body = json.readTree(bytes);
        if (!body.isObject()) {
            throw new Refused(400, "malformed-json", "The body is an object");
        }
        return body;
    }

    private static int status(DomainRefusal refusal) {
        if (refusal instanceof NotFound) {
            return 404;
        }
        if (refusal instanceof RightMissing) {
            return 403;
        }
        if (refusal instanceof InvalidValue) {
            return 400;
        }
        return refusal instanceof Conflict ? 409 : 422;
    }

    private void refuse(HttpExchange exchange, int status, String code, String reason) throws IOException {
        ObjectNode error = json.createObjectNode();
        error.put("code", code);
        error.put("reason", reason);
        error.put("status", Integer.toString(status));
        error.put("@type", "Error");
        send(exchange, status, error);
    }

    private void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

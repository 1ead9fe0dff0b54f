package org.incidentdesk.web.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.FieldModel;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.Typed;

/** Which tickets are listed: the address says it, so that a list can be shared. What it says and nobody knows is left out. */
final class TicketQuery {

    private static final String WORDS = "q";
    private static final String OPEN = "open";
    private static final String ME = "me";

    private static final String COLUMNS = "columns";

    /** The columns that can be left out; number and title always stand. */
    private static final List<String> OFFERED =
            List.of("requester", "category", "priority", "status", "assignees", "due");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();

    private final List<FieldModel> fields;

    /** What an address says, as far as it can be chosen. */
    TicketQuery(Visit visit, Choices choices, MultivaluedMap<String, String> parameters) {
        this.fields = fields(visit, choices);
        String words = parameters.getFirst(WORDS);
        if (words != null && !words.isBlank()) {
            values.put(WORDS, words.strip());
        }
        parameters.getOrDefault(COLUMNS, List.of()).stream()
                .filter(OFFERED::contains)
                .distinct()
                .forEach(columns::add);
        for (FieldModel field : fields) {
            String value = field.name().equals(COLUMNS) ? null : parameters.getFirst(field.name());
            if (field.choices().stream().anyMatch(choice -> choice.value().equals(value))) {
                values.put(field.name(), value);
            }
        }
    }

    private static List<FieldModel> fields(Visit visit, Choices choices) {
        List<FieldModel> fields = new ArrayList<>();
        List<Choice> statuses = new ArrayList<>();
        statuses.add(new Choice(OPEN, visit.words().of("ticket.filter.open")));
        statuses.addAll(Choices.words(visit, Status.values()));
        fields.add(field("status", statuses));
        fields.add(field("category", choices.categories(visit)));
        fields.add(field("priority", Choices.words(visit, Priority.values())));
        if (visit.actor().role().isStaff()) {
            List<Choice> people = new ArrayList<>();
            people.add(new Choice(ME, visit.words().of("ticket.filter.me")));
            people.addAll(choices.technicians(visit));
            fields.add(field("assignee", people));
            fields.add(field("group", choices.groups(visit)));
        }
        List<Choice> orders = new ArrayList<>();
        for (TicketOrder order : TicketOrder.values()) {
            String name = order.name().toLowerCase(Locale.ROOT).replace('_', '-');
            orders.add(new Choice(order.code(), visit.words().of("ticket.sort." + name)));
        }
        fields.add(field("sort", orders));
        if (visit.actor().role().isStaff()) {
            fields.add(new FieldModel(
                    Kind.CHECKS,
                    COLUMNS,
                    false,
                    visit.words().of("ticket.columns.hint"),
                    OFFERED.stream()
                            .map(column -> new Choice(column, visit.words().of("frame.column." + column)))
                            .toList()));
        }
        return fields;
    }

    private static FieldModel field(String name, List<Choice> offered) {
        return new FieldModel(Kind.CHOICE, name, false, "", offered);
    }

    /** What can be chosen. */
    List<FieldModel> fields() {
        return fields;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String words() {
        return values.getOrDefault(WORDS, "");
    }

    boolean isEmpty() {
        return values.isEmpty() && columns.isEmpty();
    }

    /** The columns that are shown; all of them where none is chosen. */
    List<String> columns() {
        return columns.isEmpty() ? OFFERED : columns;
    }

    Typed typed() {
        Typed typed = Typed.NOTHING.with(COLUMNS, columns);
        for (Map.Entry<String, String> entry : values.entrySet()) {
            typed = typed.with(entry.getKey(), entry.getValue());
        }
        return typed;
    }

    private static <E extends Enum<E>> Set<E> one(Class<E> type, Optional<String> name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> name.filter(constant.name()::equals).isPresent())
                .collect(Collectors.toSet());
    }

    TicketFilter filter(Visit visit) {
        Set<Status> statuses = value("status").filter(OPEN::equals).isPresent()
                ? TicketFilter.UNSOLVED.statuses()
                : one(Status.class, value("status"));
        return new TicketFilter(
                statuses,
                value("category").map(CategoryId::new).map(Set::of).orElse(Set.of()),
                value("group").map(GroupId::new).map(Set::of).orElse(Set.of()),
                value("assignee")
                        .map(who -> who.equals(ME) ? visit.actor().person() : new PersonId(who))
                        .map(Set::of)
                        .orElse(Set.of()),
                Optional.empty(),
                one(Priority.class, value("priority")),
                value(WORDS),
                Optional.empty(),
                Optional.empty());
    }

    TicketOrder order() {
        return Stream.of(TicketOrder.values())
                .filter(order -> value("sort").filter(order.code()::equals).isPresent())
                .findFirst()
                .orElse(TicketOrder.NUMBER_DESCENDING);
    }

    /** The address of this list under a path. */
    String address(String path) {
        return without(path, "");
    }

    /** The address of this list without one of its conditions. */
    String without(String path, String left) {
        String query = Stream.concat(
                        values.entrySet().stream()
                                .filter(entry -> !entry.getKey().equals(left))
                                .map(entry -> entry.getKey() + "="
                                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)),
                        columns.stream().map(column -> COLUMNS + "=" + column))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    String next(String path, String cursor) {
        return address(path) + (isEmpty() ? "?" : "&") + "after=" + cursor;
    }
}

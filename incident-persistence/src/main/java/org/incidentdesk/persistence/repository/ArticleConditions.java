package org.incidentdesk.persistence.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hibernate.query.SelectionQuery;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.persistence.mapping.Columns;

/** A filter of articles as conditions on their row {@code a}. */
final class ArticleConditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    ArticleConditions(ArticleRepository.Filter filter) {
        filter.state().ifPresent(state -> add("a.state = :state", "state", state));
        filter.audience().ifPresent(audience -> add("a.audience = :audience", "audience", audience));
        filter.language().ifPresent(language -> add("a.language = :language", "language", language));
        filter.source().map(TicketNumber::value).ifPresent(source -> add("a.source = :source", "source", source));
        filter.validAt()
                .map(Columns::bounded)
                .ifPresent(moment -> add(
                        "(a.validFrom is null or a.validFrom <= :validAt)"
                                + " and (a.validUntil is null or a.validUntil > :validAt)",
                        "validAt",
                        moment));
        List<String> anyOf = new ArrayList<>();
        for (CategoryId category : new TreeSet<>(filter.categories())) {
            String name = "category" + anyOf.size();
            anyOf.add("concat(' ', a.categories, ' ') like :" + name + " escape '!'");
            values.put(name, "% " + category.value().replaceAll("[!%_]", "!$0") + " %");
        }
        if (!anyOf.isEmpty()) {
            conditions.add("(" + String.join(" or ", anyOf) + ")");
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    String text() {
        return String.join(" and ", conditions);
    }

    void bind(SelectionQuery<?> query) {
        values.forEach(query::setParameter);
    }
}

package org.incidentdesk.persistence.repository;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.SolvedTickets;
import org.incidentdesk.domain.ticket.Status;

/** The solved tickets in their tables. Folded words hold letters and digits only, so that nothing means anything to like. */
record JpaSolvedTickets(UnitSession session) implements SolvedTickets {

    private static final List<Status> DONE = List.of(Status.SOLVED, Status.CLOSED);

    @Override
    public List<TicketNumber> similar(Question question) {
        List<String> words = question.words();
        String any = each(words, "s.words like :word%d", " or ");
        String weight = each(words, "case when s.words like :word%d then 1 else 0 end", " + ")
                + (question.category().isPresent()
                        ? " + case when t.category = :category then " + CATEGORY_WEIGHT + " else 0 end"
                        : "");
        var query = session.query(
                        "select t.number from TicketRow t join TicketSearchRow s on s.ticket = t.number"
                                + " where t.status in :done and (" + any + ")"
                                + (question.requester().isPresent() ? " and t.requester = :requester" : "")
                                + (question.except().isPresent() ? " and t.number <> :except" : "")
                                + " order by " + weight + " desc, t.number desc",
                        Long.class)
                .setParameterList("done", DONE)
                .setMaxResults(question.limit());
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i) + "%");
        }
        question.category().ifPresent(category -> query.setParameter("category", category.value()));
        question.requester().ifPresent(person -> query.setParameter("requester", person.value()));
        question.except().ifPresent(ticket -> query.setParameter("except", ticket.value()));
        return query.getResultList().stream().map(TicketNumber::new).toList();
    }

    private static String each(List<String> words, String term, String between) {
        return IntStream.range(0, words.size()).mapToObj(term::formatted).collect(Collectors.joining(between));
    }

    @Override
    public Map<Optional<CategoryId>, Long> withoutArticle(Instant since) {
        Map<Optional<CategoryId>, Long> counts = new HashMap<>();
        session.query(
                        "select t.category, count(*) from TicketRow t where t.status in :done and t.solvedAt >= :since"
                                + " and not exists (select 1 from TicketArticleRow a where a.ticket = t.number)"
                                + " and not exists (select 1 from ArticleRow r where r.source = t.number)"
                                + " group by t.category",
                        Object[].class)
                .setParameterList("done", DONE)
                .setParameter("since", since)
                .getResultList()
                .forEach(row -> counts.put(Optional.ofNullable((String) row[0]).map(CategoryId::new), (Long) row[1]));
        return counts;
    }
}

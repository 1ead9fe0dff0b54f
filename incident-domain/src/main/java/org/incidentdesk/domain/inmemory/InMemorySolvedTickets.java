package org.incidentdesk.domain.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.port.driven.SolvedTickets;
import org.incidentdesk.domain.text.Words;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/** Goes through all tickets. */
final class InMemorySolvedTickets implements SolvedTickets {

    private final Unit unit;

    InMemorySolvedTickets(Unit unit) {
        this.unit = unit;
    }

    private Stream<TicketSnapshot> solved() {
        return unit.state()
                .in(Table.TICKETS)
                .values()
                .map(StoredTicket::snapshot)
                .filter(ticket -> ticket.progress().status().isDone());
    }

    /** A ticket and how much it has of what is looked for. */
    private record Found(TicketNumber number, int weight) {

        static Found of(TicketSnapshot ticket, Question question) {
            String text =
                    Words.fold(ticket.report().title() + " " + ticket.report().description());
            int words = (int) question.words().stream()
                    .filter(word -> Words.match(text, word))
                    .count();
            boolean near = question.category().isPresent()
                    && question.category().equals(ticket.classification().current());
            return new Found(ticket.number(), words == 0 ? 0 : words + (near ? CATEGORY_WEIGHT : 0));
        }
    }

    @Override
    public List<TicketNumber> similar(Question question) {
        return solved().filter(ticket -> question.requester()
                        .map(ticket.report().requester()::equals)
                        .orElse(true))
                .filter(ticket -> !question.except().equals(Optional.of(ticket.number())))
                .map(ticket -> Found.of(ticket, question))
                .filter(found -> found.weight() > 0)
                .sorted(Comparator.comparingInt(Found::weight)
                        .thenComparing(Found::number)
                        .reversed())
                .map(Found::number)
                .limit(question.limit())
                .toList();
    }

    @Override
    public Map<Optional<CategoryId>, Long> withoutArticle(Instant since) {
        Set<TicketNumber> sources = unit.state()
                .in(Table.ARTICLES)
                .values()
                .map(Article::source)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return solved().filter(ticket -> ticket.articles().isEmpty() && !sources.contains(ticket.number()))
                .filter(ticket -> ticket.progress()
                        .solvedAt()
                        .filter(moment -> !moment.isBefore(since))
                        .isPresent())
                .collect(Collectors.groupingBy(ticket -> ticket.classification().current(), Collectors.counting()));
    }
}

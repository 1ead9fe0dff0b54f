package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driven.SolvedTickets;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What {@link SolvedTickets} tells. */
public interface SolvedTicketsContract extends OnStorage {

    /** A word that no other test has written. */
    private static String word(String beginning) {
        return beginning + Fresh.id("w").replaceAll("[^a-z0-9]", "");
    }

    private TicketNumber kept(String title, String description, PersonId by, Consumer<Ticket> life) {
        return within(r -> {
            Ticket ticket = SampleTickets.reported(
                    r.numbering().nextTicket(),
                    new Title(title),
                    new Text(description),
                    by,
                    Fresh.NOON,
                    Optional.empty());
            life.accept(ticket);
            return SampleTickets.keep(r.tickets(), ticket).after().number();
        });
    }

    private TicketNumber solved(String title, String description) {
        return kept(title, description, SampleTickets.JULIE.person(), SolvedTicketsContract::solve);
    }

    private static void solve(Ticket ticket) {
        ticket.propose(
                new Text("Redémarrer"),
                Outcome.FIXED,
                Optional.empty(),
                Optional.empty(),
                SampleTickets.RULES,
                SampleTickets.next(ticket, SampleTickets.SARA));
    }

    private static void classify(Ticket ticket, CategoryId category) {
        ticket.classify(
                Optional.of(category),
                ticket.snapshot().classification().assets(),
                SampleTickets.RULES,
                SampleTickets.next(ticket, SampleTickets.SARA));
    }

    private static SolvedTickets.Question about(String... words) {
        return new SolvedTickets.Question(List.of(words), Optional.empty(), Optional.empty(), Optional.empty(), 10);
    }

    private List<TicketNumber> similar(SolvedTickets.Question question) {
        return reading(r -> r.solvedTickets().similar(question));
    }

    @Test
    default void whatHasMostOfTheWordsComesFirstAndThenTheLatest() {
        String one = word("imprimante");
        String other = word("papier");
        TicketNumber single = solved("Étage 2: " + one, "rien");
        TicketNumber both = solved("Bourrage", "Du " + other + ", " + one.toUpperCase(java.util.Locale.ROOT) + "s!");
        TicketNumber latest = solved("Encore", other);
        assertEquals(List.of(both, latest, single), similar(about(one, other)));
        assertEquals(List.of(both, single), similar(about(one)));
        assertEquals(List.of(), similar(about(word("jamais"))));
        assertEquals(
                List.of(both, latest),
                similar(new SolvedTickets.Question(
                        List.of(one, other), Optional.empty(), Optional.empty(), Optional.empty(), 2)));
    }

    @Test
    default void onlyWordsThatBeginAWordCount() {
        String word = word("ecran");
        solved("x" + word, "y");
        TicketNumber whole = solved(word + "s", "y");
        assertEquals(List.of(whole), similar(about(word)));
    }

    @Test
    default void theSameCategoryCountsAsTwoWordsAndExcludesNothing() {
        String one = word("reseau");
        String other = word("lent");
        CategoryId category = Fresh.category();
        TicketNumber near = kept(one, "x", SampleTickets.JULIE.person(), ticket -> {
            classify(ticket, category);
            solve(ticket);
        });
        TicketNumber words = solved(one, other);
        kept(word("autre"), "x", SampleTickets.JULIE.person(), ticket -> {
            classify(ticket, category);
            solve(ticket);
        });
        assertEquals(
                List.of(near, words),
                similar(new SolvedTickets.Question(
                        List.of(one, other), Optional.of(category), Optional.empty(), Optional.empty(), 10)));
        assertEquals(List.of(words, near), similar(about(one, other)));
    }

    @Test
    default void whatIsOpenIsNotTold() {
        String word = word("mail");
        TicketNumber open = kept(word, "x", SampleTickets.JULIE.person(), ticket -> {});
        TicketNumber reopened = kept(word, "x", SampleTickets.JULIE.person(), ticket -> {
            solve(ticket);
            ticket.reopen(new Text("Encore"), SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.SARA));
        });
        TicketNumber solved = solved(word, "x");
        assertEquals(List.of(solved), similar(about(word)), () -> open + " and " + reopened + " are open");
    }

    @Test
    default void onlyOnePersonsTicketsAndNotTheOneThatIsMeant() {
        String word = word("vpn");
        PersonId marc = Fresh.person();
        TicketNumber first = kept(word, "x", marc, SolvedTicketsContract::solve);
        TicketNumber second = kept(word, "x", marc, SolvedTicketsContract::solve);
        solved(word, "x");
        assertEquals(
                List.of(second, first),
                similar(new SolvedTickets.Question(
                        List.of(word), Optional.empty(), Optional.of(marc), Optional.empty(), 10)));
        assertEquals(
                List.of(first),
                similar(new SolvedTickets.Question(
                        List.of(word), Optional.empty(), Optional.of(marc), Optional.of(second), 10)));
    }

    @Test
    default void ticketsSolvedWithoutAnArticleAreCountedByCategory() {
        CategoryId category = Fresh.category();
        PersonId julie = SampleTickets.JULIE.person();
        for (int i = 0; i < 2; i++) {
            kept("x", "x", julie, ticket -> {
                classify(ticket, category);
                solve(ticket);
            });
        }
        kept("open", "x", julie, ticket -> classify(ticket, category));
        kept("linked", "x", julie, ticket -> {
            classify(ticket, category);
            ticket.linkArticle(
                    new ArticleId(1_000_000_000_000L),
                    SampleTickets.RULES,
                    SampleTickets.next(ticket, SampleTickets.SARA));
            solve(ticket);
        });
        TicketNumber source = kept("source", "x", julie, ticket -> {
            classify(ticket, category);
            solve(ticket);
        });
        assertEquals(3, counted(Fresh.NOON, category));
        doing(r -> r.articles()
                .save(Article.draft(
                        r.numbering().nextArticle(),
                        new SampleArticle(1, Language.FR, "Accès refusé")
                                .article()
                                .text(),
                        Optional.of(source),
                        SampleTickets.SARA,
                        Fresh.NOON)));
        assertEquals(2, counted(Fresh.NOON, category));
        assertEquals(0, counted(Fresh.FAR_AHEAD, category));
    }

    private long counted(Instant since, CategoryId category) {
        Map<Optional<CategoryId>, Long> counts = reading(r -> r.solvedTickets().withoutArticle(since));
        return counts.getOrDefault(Optional.of(category), 0L);
    }
}

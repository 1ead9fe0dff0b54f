package org.incidentdesk.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.server.SearchLag;
import org.junit.jupiter.api.Test;

/** How far the search is behind is what the storage still keeps for the index. */
class KnowledgeWiringTest {

    private static final Instant NOON = Instant.parse("2026-11-24T17:00:00Z");

    private final InMemoryStorage storage = new InMemoryStorage(KnowledgeWiring.SUBSCRIPTIONS);

    private void write() {
        ArticleText text = new ArticleText(
                new Title("Accès refusé"),
                new Text("À l'ouverture"),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("Redemander les droits"),
                Language.FR,
                new TreeSet<>(),
                new TreeSet<>());
        Actor sara = new Actor(new PersonId("sara"), Role.TECHNICIAN);
        storage.unitOfWork()
                .within(repositories -> repositories
                        .articles()
                        .save(Article.draft(
                                repositories.numbering().nextArticle(), text, Optional.empty(), sara, NOON)));
    }

    private void feed(Instant now, boolean works) {
        storage.outbox().deliver(KnowledgeWiring.SUBSCRIPTIONS.iterator().next().name(), 1, now, message -> {
            if (!works) {
                throw new IllegalStateException("disk full");
            }
        });
    }

    private SearchLag lag() {
        return KnowledgeWiring.lag(storage.outbox());
    }

    @Test
    void changesWaitUntilTheIndexTakesThemIn() {
        assertEquals(SearchLag.NONE, lag());
        write();
        write();
        assertEquals(new SearchLag(2, 0, Optional.of(NOON), Optional.empty()), lag());
        feed(NOON, true);
        assertEquals(new SearchLag(1, 0, Optional.of(NOON), Optional.empty()), lag());
        feed(NOON, true);
        assertEquals(SearchLag.NONE, lag());
    }

    @Test
    void whatTheIndexRefusesIsCountedWithItsReason() {
        write();
        feed(NOON, false);
        SearchLag lag = lag();
        assertEquals(1, lag.waiting());
        assertEquals(1, lag.failing());
        assertTrue(lag.lastError().orElseThrow().contains("disk full"), lag::toString);
        feed(NOON.plusSeconds(600), true);
        assertEquals(SearchLag.NONE, lag());
    }
}

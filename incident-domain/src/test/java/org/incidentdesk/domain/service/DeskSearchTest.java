package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.MARC;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.FoundOnDesk;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.junit.jupiter.api.Test;

/** One search over tickets and articles; GLPI's global search leaves its knowledge base out (row 18). */
class DeskSearchTest {

    private final TestDesk test = new TestDesk();

    private ArticleId published(String title, Audience audience) {
        ArticleText text = new ArticleText(
                new Title(title),
                new Text(title),
                Optional.empty(),
                Remedy.RESOLUTION,
                new Text("-"),
                Language.FR,
                new TreeSet<>(),
                new TreeSet<>());
        ArticleId article = ArticleId.parse(test.desk
                .authoring()
                .draft(Request.of(SARA, new DraftArticle(text)))
                .id());
        test.desk.authoring().submit(Request.of(SARA, new MoveArticle(article)));
        test.desk.authoring().publish(Request.of(PROF, new MoveArticle(article)));
        test.desk.authoring().openTo(Request.of(SARA, new OpenArticle(article, audience)));
        test.desk.knowledge().reindex(PROF);
        return article;
    }

    private FoundOnDesk found(Actor actor, String text) {
        return test.desk.search().find(actor, text, 5);
    }

    private static List<TicketNumber> tickets(FoundOnDesk found) {
        return found.tickets().first().stream().map(TicketSummary::number).toList();
    }

    private static List<ArticleId> articles(FoundOnDesk found) {
        return found.articles().orElseThrow().best().stream()
                .map(one -> one.article().id())
                .toList();
    }

    @Test
    void ticketsAndArticlesAreFoundByOneSearch() {
        TicketNumber ticket = test.reported();
        ArticleId article = published("Accès refusé à HorairePro", Audience.INTERNAL);
        FoundOnDesk found = found(SARA, "acces refuse");
        assertEquals(List.of(ticket), tickets(found));
        assertEquals(1, found.tickets().count());
        assertEquals(List.of(article), articles(found));
        assertEquals(1, found.articles().orElseThrow().count());
        assertFalse(found.isNothing());
        assertTrue(found(SARA, "cafetière").isNothing());
    }

    @Test
    void everybodyFindsWhatEachMaySee() {
        TicketNumber ticket = test.reported();
        published("Accès refusé, pour le bureau", Audience.INTERNAL);
        ArticleId open = published("Accès refusé, pour tous", Audience.FAQ);
        FoundOnDesk julies = found(JULIE, "accès");
        assertEquals(List.of(ticket), tickets(julies));
        assertEquals(List.of(open), articles(julies));
        assertEquals(1, julies.articles().orElseThrow().count(), "counts tell of nothing else");
        FoundOnDesk marcs = found(MARC, "accès");
        assertEquals(0, marcs.tickets().count(), "somebody else's ticket");
        assertEquals(List.of(open), articles(marcs));
        assertEquals(2, found(SARA, "accès").articles().orElseThrow().count());
    }

    @Test
    void aTicketsNumberFindsItBeforeWhatItsTextSays() {
        TicketNumber first = test.reported();
        test.reported();
        assertEquals(List.of(first), tickets(found(SARA, first.toString())));
        assertEquals(List.of(first), tickets(found(JULIE, " " + first.value() + " ")));
        assertEquals(List.of(), tickets(found(MARC, first.toString())));
        assertEquals(List.of(), tickets(found(SARA, "INC-999999")));
    }

    @Test
    void eachKindIsCountedThoughOnlySomeAreTold() {
        for (int i = 0; i < 7; i++) {
            test.reported();
            published("Accès refusé " + i, Audience.FAQ);
        }
        FoundOnDesk found = found(SARA, "accès");
        assertEquals(5, found.tickets().first().size());
        assertEquals(7, found.tickets().count());
        assertFalse(found.tickets().orMore());
        assertEquals(5, articles(found).size());
        assertEquals(7, found.articles().orElseThrow().count());
        for (int i = 7; i < PageRequest.MAX_LIMIT; i++) {
            test.reported();
        }
        assertFalse(found(SARA, "accès").tickets().orMore());
        test.reported();
        assertEquals(PageRequest.MAX_LIMIT, found(SARA, "accès").tickets().count());
        assertTrue(found(SARA, "accès").tickets().orMore(), "nobody counts thousands for a glance");
    }

    @Test
    void anEmptySearchAndALimitOutOfRangeAreRefused() {
        assertThrows(InvalidValue.class, () -> found(SARA, " "));
        assertThrows(InvalidValue.class, () -> test.desk.search().find(SARA, "accès", 0));
        assertThrows(InvalidValue.class, () -> test.desk.search().find(SARA, "accès", 21));
    }
}

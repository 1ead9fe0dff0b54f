package org.incidentdesk.web.view;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driving.Likeness;
import org.incidentdesk.domain.port.driving.SimilarTicket;
import org.incidentdesk.domain.port.driving.SuggestedArticle;
import org.incidentdesk.domain.port.driving.TicketAdvice;
import org.incidentdesk.domain.ticket.Outcome;

/**
 * What may help with a ticket.
 *
 * @param articles articles, the likeliest first
 * @param tickets solved tickets, the most alike first
 */
public record TicketAdviceJson(List<SuggestedArticleJson> articles, List<SimilarTicketJson> tickets) {

    /**
     * Why something is suggested.
     *
     * @param words the telling words that both have
     * @param category whether both belong to the same part of the category tree
     * @param assets the assets of the ticket that it is about, too
     */
    public record LikenessJson(List<String> words, boolean category, List<String> assets) {

        static LikenessJson of(Likeness likeness) {
            return new LikenessJson(likeness.words(), likeness.category(), Ids.of(likeness.assets()));
        }
    }

    /**
     * An article that may help.
     *
     * @param id its number
     * @param title what it is about
     * @param language the language it is written in
     * @param audience who it is written for
     * @param reasons why it is suggested
     */
    public record SuggestedArticleJson(
            String id, String title, Language language, Audience audience, LikenessJson reasons) {

        static SuggestedArticleJson of(SuggestedArticle suggested) {
            return new SuggestedArticleJson(
                    suggested.article().id().toString(),
                    suggested.article().text().title().value(),
                    suggested.article().text().language(),
                    suggested.article().audience(),
                    LikenessJson.of(suggested.likeness()));
        }
    }

    /**
     * A solved ticket that is like this one.
     *
     * @param ticket the ticket
     * @param solution what solved it
     * @param outcome whether that removed the cause or worked around it
     * @param article the article that was used
     * @param reasons why it is told
     */
    public record SimilarTicketJson(
            TicketSummaryJson ticket,
            String solution,
            Outcome outcome,
            Optional<String> article,
            LikenessJson reasons) {

        static SimilarTicketJson of(SimilarTicket similar) {
            return new SimilarTicketJson(
                    TicketSummaryJson.of(similar.ticket()),
                    similar.solution().value(),
                    similar.outcome(),
                    Ids.of(similar.article()),
                    LikenessJson.of(similar.likeness()));
        }
    }

    /**
     * Made of advice.
     *
     * @param advice the advice
     * @return what readers see
     */
    public static TicketAdviceJson of(TicketAdvice advice) {
        return new TicketAdviceJson(
                advice.articles().stream().map(SuggestedArticleJson::of).toList(),
                advice.tickets().stream().map(SimilarTicketJson::of).toList());
    }
}

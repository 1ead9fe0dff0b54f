package org.incidentdesk.web.resource;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.port.driving.DraftFromSolution;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/** The bodies of requests concerning articles. */
final class ArticleBodies {

    private static final int MANY = 100;

    private ArticleBodies() {}

    record ArticleBody(
            @NotNull String title,
            @NotNull String symptoms,
            String cause,
            @NotNull Remedy remedy,
            @NotNull String remedyText,
            @NotNull Language language,
            @Size(max = MANY) List<@NotNull String> categories,
            @Size(max = ArticleText.MAX_KEYWORDS) List<@NotNull String> keywords) {

        ArticleText articleText() {
            Values values = new Values();
            Title name = values.need("/title", title, Title::new);
            Text signs = values.need("/symptoms", symptoms, Text::new);
            Optional<Text> why = values.maybe("/cause", cause, Text::new);
            Text how = values.need("/remedyText", remedyText, Text::new);
            List<CategoryId> nodes = values.each("/categories", categories, CategoryId::new);
            values.check();
            TreeSet<String> words = new TreeSet<>(keywords == null ? List.of() : keywords);
            try {
                return new ArticleText(name, signs, why, remedy, how, language, new TreeSet<>(nodes), words);
            } catch (InvalidValue e) {
                throw new InvalidValue(e.faults().stream()
                        .map(fault -> new Fault("/" + fault.field(), fault.code(), fault.facts()))
                        .toList());
            }
        }
    }

    /** An article is begun with words of its own, or made of a ticket's solution. */
    record DraftBody(
            String title,
            String symptoms,
            String cause,
            Remedy remedy,
            String remedyText,
            @NotNull Language language,
            @Size(max = MANY) List<@NotNull String> categories,
            @Size(max = ArticleText.MAX_KEYWORDS) List<@NotNull String> keywords,
            String ticket) {

        boolean isFromTicket() {
            return ticket != null;
        }

        DraftFromSolution fromSolution() {
            Values values = new Values();
            TicketNumber source = values.need("/ticket", ticket, TicketNumber::parse);
            exclude(values, "/title", title);
            exclude(values, "/symptoms", symptoms);
            exclude(values, "/cause", cause);
            exclude(values, "/remedy", remedy);
            exclude(values, "/remedyText", remedyText);
            exclude(values, "/categories", categories);
            exclude(values, "/keywords", keywords);
            values.check();
            return new DraftFromSolution(source, language);
        }

        private static void exclude(Values values, String field, Object value) {
            if (value != null) {
                values.fault(new Fault(field, "either-or", Map.of("other", "ticket")));
            }
        }

        ArticleText articleText() {
            Values values = new Values();
            demand(values, "/title", title);
            demand(values, "/symptoms", symptoms);
            demand(values, "/remedy", remedy);
            demand(values, "/remedyText", remedyText);
            values.check();
            return new ArticleBody(title, symptoms, cause, remedy, remedyText, language, categories, keywords)
                    .articleText();
        }

        private static void demand(Values values, String field, Object value) {
            if (value == null) {
                values.fault(new Fault(field, "missing", Map.of()));
            }
        }
    }

    record AudienceBody(@NotNull Audience audience) {

        OpenArticle command(ArticleId article) {
            return new OpenArticle(article, audience);
        }
    }
}

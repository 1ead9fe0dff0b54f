package org.incidentdesk.web.resource;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.knowledge.Validity;
import org.incidentdesk.domain.port.driving.DraftFromSolution;
import org.incidentdesk.domain.port.driving.LimitArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.TranslateArticle;
import org.incidentdesk.domain.port.driving.VoteOnArticle;
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

    record DraftFromSolutionBody(@NotNull Language language) {

        DraftFromSolution command(TicketNumber ticket) {
            return new DraftFromSolution(ticket, language);
        }
    }

    record AudienceBody(@NotNull Audience audience) {

        OpenArticle command(ArticleId article) {
            return new OpenArticle(article, audience);
        }
    }

    record ValidityBody(Instant from, Instant until) {

        LimitArticle command(ArticleId article) {
            Validity validity = new Validity(moment(from), moment(until));
            return new LimitArticle(article, validity);
        }

        private static Optional<Instant> moment(Instant given) {
            return Optional.ofNullable(given).map(moment -> moment.truncatedTo(ChronoUnit.MICROS));
        }
    }

    record TranslationBody(@NotNull String article) {

        TranslateArticle command(ArticleId one) {
            Values values = new Values();
            ArticleId other = values.need("/article", article, ArticleId::parse);
            values.check();
            return new TranslateArticle(one, other);
        }
    }

    record VoteBody(@NotNull Boolean helpful) {

        VoteOnArticle command(ArticleId article) {
            return new VoteOnArticle(article, helpful);
        }
    }
}

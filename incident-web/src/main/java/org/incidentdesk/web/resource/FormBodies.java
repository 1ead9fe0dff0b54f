package org.incidentdesk.web.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driving.CannedAnswerDefinition;
import org.incidentdesk.domain.port.driving.RuleDefinition;
import org.incidentdesk.domain.port.driving.RuleTrial;
import org.incidentdesk.domain.port.driving.TemplateDefinition;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;

/** The bodies of requests concerning templates, canned answers and rules on report. */
final class FormBodies {

    private static final int MANY = 100;

    private FormBodies() {}

    private static <T> Set<T> set(List<T> values) {
        return values == null ? Set.of() : new HashSet<>(values);
    }

    record PrefillBody(
            String title,
            String description,
            String location,
            @Size(max = MANY) List<@NotNull String> assets,
            Impact impact,
            Urgency urgency) {

        private Prefill prefill(Values values) {
            return new Prefill(
                    values.maybe("/prefill/title", title, Title::new),
                    values.maybe("/prefill/description", description, Text::new),
                    values.maybe("/prefill/location", location, LocationId::new),
                    new HashSet<>(values.each("/prefill/assets", assets, AssetId::new)),
                    Optional.ofNullable(impact),
                    Optional.ofNullable(urgency));
        }
    }

    record TemplateBody(
            @Size(max = MANY) List<@NotNull ReportField> mandatory,
            @Size(max = MANY) List<@NotNull ReportField> hidden,
            @Valid PrefillBody prefill) {

        TemplateDefinition definition() {
            Values values = new Values();
            Prefill filled = prefill == null ? Prefill.NOTHING : prefill.prefill(values);
            values.check();
            return new TemplateDefinition(set(mandatory), set(hidden), filled);
        }
    }

    record CannedAnswerBody(
            @NotNull String name,
            @NotNull String text,
            CannedAnswer.Kind kind,
            Language language,
            String category,
            Boolean active) {

        CannedAnswerDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            Text words = values.need("/text", text, Text::new);
            Optional<CategoryId> subtree = values.maybe("/category", category, CategoryId::new);
            values.check();
            return new CannedAnswerDefinition(
                    title,
                    words,
                    Optional.ofNullable(kind),
                    Optional.ofNullable(language),
                    subtree,
                    !Boolean.FALSE.equals(active));
        }
    }

    record ConditionsBody(
            @Size(max = MANY) List<@NotNull Channel> channels,
            @Size(max = MANY) List<@NotNull String> groups,
            @Size(max = MANY) List<@NotNull String> words,
            @Size(max = MANY) List<@NotNull String> categories) {

        private ReportRule.Conditions conditions(Values values) {
            return new ReportRule.Conditions(
                    set(channels),
                    new HashSet<>(values.each("/when/groups", groups, GroupId::new)),
                    values.each("/when/words", words, Title::new),
                    new HashSet<>(values.each("/when/categories", categories, CategoryId::new)));
        }
    }

    record ActionsBody(String category, String group, Urgency urgency) {

        private ReportRule.Actions actions(Values values) {
            return new ReportRule.Actions(
                    values.maybe("/then/category", category, CategoryId::new),
                    values.maybe("/then/group", group, GroupId::new),
                    Optional.ofNullable(urgency));
        }
    }

    record RuleBody(
            @NotNull String name,
            @NotNull Integer order,
            Boolean stops,
            Boolean active,
            @Valid ConditionsBody when,
            @NotNull @Valid ActionsBody then) {

        RuleDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            ConditionsBody given = when == null ? new ConditionsBody(null, null, null, null) : when;
            ReportRule.Conditions conditions = given.conditions(values);
            ReportRule.Actions actions = then.actions(values);
            values.check();
            return new RuleDefinition(
                    title, order, Boolean.TRUE.equals(stops), !Boolean.FALSE.equals(active), conditions, actions);
        }
    }

    record TrialBody(@NotNull String title, @NotNull Channel channel, String requester, String category) {

        RuleTrial trial() {
            Values values = new Values();
            Title words = values.need("/title", title, Title::new);
            Optional<PersonId> person = values.maybe("/requester", requester, PersonId::new);
            Optional<CategoryId> chosen = values.maybe("/category", category, CategoryId::new);
            values.check();
            return new RuleTrial(words, channel, person, chosen);
        }
    }
}

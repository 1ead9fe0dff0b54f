package org.incidentdesk.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.ArticleHit;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.SearchUnavailable;
import org.incidentdesk.domain.servicelevel.NeededByAdvice;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.Picture;
import org.incidentdesk.web.page.model.Prose;
import org.incidentdesk.web.page.model.TicketRow;
import org.incidentdesk.web.page.model.TicketSideModel;
import org.incidentdesk.web.page.model.TicketSideModel.ArticleLine;
import org.incidentdesk.web.page.model.TicketSideModel.Line;
import org.incidentdesk.web.problem.Explained;

/** What stands beside a ticket's timeline, for those who work on it: priority, classification, people, knowledge, links. */
final class TicketSide {

    private static final int SUGGESTED = 5;
    private static final int SIMILAR = 5;

    private final TicketContext ticket;
    private final TicketSources sources;
    private final Choices choices;
    private final Function<GroupId, String> groups;

    TicketSide(TicketContext ticket, TicketSources sources, Choices choices, Function<GroupId, String> groups) {
        this.ticket = ticket;
        this.sources = sources;
        this.choices = choices;
        this.groups = groups;
    }

    TicketSideModel model() {
        Set<AssetId> assets = ticket.view().classification().assets();
        return new TicketSideModel(
                matrix(),
                assess(),
                new Explained(ticket.visit().language(), ticket.visit().dates().zone())
                        .priority(ticket.view().priority()).stream()
                                .map(Explained.Step::text)
                                .toList(),
                advice(),
                priorityForms(),
                ticket.view().categoryPath().orElse("").replace(" > ", " › "),
                opening(),
                assets.stream().map(this::asset).toList(),
                classification(assets),
                assigned(),
                ticket.view().assignment().observers().stream()
                        .map(ticket.names()::of)
                        .toList(),
                peopleForms(),
                proposed(),
                linked(),
                links(),
                linkForms(),
                similar(),
                details());
    }

    private Optional<PriorityMatrix> known() {
        try {
            return Optional.of(sources.desk()
                    .matrix(ticket.visit().actor(), ticket.view().priority().matrix()));
        } catch (NotFound e) {
            return Optional.empty(); // it was judged by a matrix that is not there any more; the words still say how
        }
    }

    private Optional<Picture> matrix() {
        String cell = TicketMatrix.cell(
                ticket.view().priority().impact(), ticket.view().priority().urgency());
        return known().map(matrix -> TicketMatrix.draw(ticket.words(), matrix, cell, ticket.may(TicketAction.ASSESS)));
    }

    private Optional<FormModel> assess() {
        return ticket.may(TicketAction.ASSESS)
                ? Optional.of(ticket.sheet("assess", "assessment")
                        .called("ticket.act.assess")
                        .done())
                : Optional.empty();
    }

    private String advice() {
        if (ticket.view().report().neededBy().isEmpty() || !ticket.may(TicketAction.ASSESS)) {
            return "";
        }
        try {
            NeededByAdvice advice = sources.consultation()
                    .neededByAdvice(ticket.visit().actor(), ticket.view().number());
            String needed = ticket.visit().dates().of(advice.neededBy()).text();
            return advice.advised()
                    .map(urgency -> ticket.words()
                            .of(
                                    "ticket.advice",
                                    needed,
                                    ticket.words().word(urgency.name()),
                                    ticket.visit()
                                            .dates()
                                            .of(due(advice, urgency))
                                            .text()))
                    .orElseGet(() -> ticket.words().of("ticket.advice.none", needed));
        } catch (DomainRefusal e) {
            return ""; // what is needed may have passed by now; the header tells until when it was
        }
    }

    private static Instant due(NeededByAdvice advice, Enum<?> urgency) {
        return advice.candidates().stream()
                .filter(candidate -> candidate.urgency() == urgency)
                .map(NeededByAdvice.Candidate::due)
                .findFirst()
                .orElseThrow();
    }

    private List<FormModel> priorityForms() {
        List<FormModel> forms = new ArrayList<>();
        if (ticket.may(TicketAction.OVERRIDE_PRIORITY)) {
            forms.add(ticket.sheet("override", "override")
                    .called("ticket.act.override")
                    .choice("priority", true, Choices.words(ticket.visit(), Priority.values()))
                    .area("reason", true)
                    .done());
        }
        if (ticket.may(TicketAction.WITHDRAW_OVERRIDE)
                && ticket.view().priority().override().isPresent()) {
            forms.add(ticket.sheet("unoverride", "override-withdrawal")
                    .called("ticket.act.withdraw-override")
                    .done());
        }
        return forms;
    }

    private String opening() {
        Optional<CategoryId> opening = ticket.view().classification().opening();
        return opening.equals(ticket.view().classification().current())
                ? ""
                : opening.map(id -> sources.categoryPath(ticket.visit(), id)).orElse("");
    }

    private String asset(AssetId id) {
        try {
            Asset asset = sources.catalogue().asset(ticket.visit().actor(), id);
            return asset.name().value();
        } catch (NotFound e) {
            return id.value();
        }
    }

    private Optional<FormModel> classification(Set<AssetId> assets) {
        if (!ticket.may(TicketAction.CLASSIFY)) {
            return Optional.empty();
        }
        Sheet sheet = ticket.sheet("classify", "classification")
                .called("ticket.act.classify")
                .field(Kind.SEARCHED, "category", false, choices.categories(ticket.visit()))
                .with(
                        "category",
                        ticket.view()
                                .classification()
                                .current()
                                .map(CategoryId::value)
                                .orElse(""));
        if (!assets.isEmpty()) {
            sheet.field(
                            Kind.CHECKS,
                            "assets",
                            false,
                            assets.stream()
                                    .map(id -> new org.incidentdesk.web.page.model.Choice(id.value(), asset(id)))
                                    .toList())
                    .with("assets", assets.stream().map(AssetId::value).toList());
        }
        return Optional.of(sheet.choice("asset", false, choices.assets(ticket.visit(), assets))
                .done());
    }

    private List<Line> assigned() {
        List<Line> lines = new ArrayList<>();
        ticket.view()
                .assignment()
                .persons()
                .forEach(person -> lines.add(new Line(
                        ticket.names().of(person),
                        "",
                        unassign("p-" + person.value(), Choices.PERSON + person.value()))));
        ticket.view()
                .assignment()
                .groups()
                .forEach(group -> lines.add(new Line(
                        ticket.words().of("ticket.group", groups.apply(group)),
                        "",
                        unassign("g-" + group.value(), Choices.GROUP + group.value()))));
        return lines;
    }

    private Optional<FormModel> unassign(String id, String value) {
        return ticket.may(TicketAction.UNASSIGN) || ticket.may(TicketAction.RELEASE_LAST_ASSIGNEE)
                ? Optional.of(ticket.sheet("unassign-" + id, "unassignment")
                        .called("ticket.act.unassign")
                        .hidden("assignee", value)
                        .done())
                : Optional.empty();
    }

    private List<FormModel> peopleForms() {
        if (!ticket.may(TicketAction.OBSERVE)) {
            return List.of();
        }
        return List.of(ticket.sheet("observe", "observers")
                .called("ticket.act.observe")
                .field(Kind.CHECKS, "observers", false, choices.everybody(ticket.visit()))
                .with(
                        "observers",
                        ticket.view().assignment().observers().stream()
                                .map(person -> person.value())
                                .toList())
                .done());
    }

    private List<ArticleLine> proposed() {
        if (!ticket.may(TicketAction.PROPOSE_SOLUTION)) {
            return List.of();
        }
        try {
            return sources
                    .knowledge()
                    .suggest(ticket.visit().actor(), ticket.view().number(), SUGGESTED)
                    .stream()
                    .map(ArticleHit::article)
                    .filter(article -> !ticket.view().articles().contains(article.id()))
                    .map(this::line)
                    .toList();
        } catch (SearchUnavailable e) {
            return List.of(); // the ticket is worked on all the same
        }
    }

    private List<ArticleLine> linked() {
        return ticket.view().articles().stream()
                .sorted()
                .map(id -> sources.knowledge().article(ticket.visit().actor(), id))
                .map(this::line)
                .toList();
    }

    private ArticleLine line(ArticleView article) {
        ArticleId id = article.id();
        List<FormModel> forms = new ArrayList<>();
        if (ticket.may(TicketAction.PROPOSE_SOLUTION)) {
            forms.add(ticket.sheet("use-" + id.value(), "article-solution")
                    .called("ticket.act.use-article")
                    .hidden("article", id.toString())
                    .done());
        }
        if (ticket.may(TicketAction.LINK_ARTICLE) && !ticket.view().articles().contains(id)) {
            forms.add(ticket.sheet("link-" + id.value(), "articles")
                    .called("ticket.act.link-article")
                    .hidden("article", id.toString())
                    .done());
        }
        return new ArticleLine(
                id.toString(),
                article.text().title().value(),
                Prose.of(id.toString(), article.text().symptoms().value()),
                Prose.of(id.toString(), article.text().remedyText().value()),
                forms);
    }

    private List<Line> links() {
        List<Line> lines = new ArrayList<>();
        for (Link link : ticket.view().links()) {
            lines.add(new Line(
                    ticket.words().capital(link.kind().name()) + " " + link.other(),
                    "/tickets/" + link.other(),
                    ticket.may(TicketAction.UNLINK)
                            ? Optional.of(ticket.sheet("unlink-" + link.kind() + "-" + link.other(), "unlinking")
                                    .called("ticket.act.unlink")
                                    .hidden("kind", link.kind().name())
                                    .hidden("other", link.other().toString())
                                    .done())
                            : Optional.empty()));
        }
        for (Link link : ticket.view().linkedFrom()) {
            lines.add(new Line(
                    ticket.words().of("ticket.linked-from." + link.kind().name().toLowerCase(java.util.Locale.ROOT))
                            + " "
                            + link.other(),
                    "/tickets/" + link.other(),
                    Optional.empty()));
        }
        return lines;
    }

    private List<FormModel> linkForms() {
        List<FormModel> forms = new ArrayList<>();
        if (ticket.may(TicketAction.LINK)) {
            forms.add(ticket.sheet("link", "links")
                    .called("ticket.act.link")
                    .field(Kind.PICK, "kind", true, Choices.words(ticket.visit(), LinkKind.values()))
                    .with("kind", LinkKind.RELATED.name())
                    .text("other", true)
                    .hint("ticket.hint.number")
                    .done());
        }
        if (ticket.may(TicketAction.LINK_ARTICLE)) {
            forms.add(ticket.sheet("link-article", "articles")
                    .called("ticket.act.link-an-article")
                    .text("article", true)
                    .hint("ticket.hint.article")
                    .done());
        }
        return forms;
    }

    private List<TicketRow> similar() {
        Optional<CategoryId> category = ticket.view().classification().current();
        if (category.isEmpty()) {
            return List.of();
        }
        return new TicketRows(sources.catalogue(), sources.people())
                .of(
                        ticket.visit(),
                        sources
                                .consultation()
                                .list(
                                        ticket.visit().actor(),
                                        TicketFilter.UNSOLVED.ofCategories(Set.of(category.get())),
                                        TicketOrder.CHANGED_DESCENDING,
                                        PageRequest.first(SIMILAR + 1))
                                .items()
                                .stream()
                                .filter(other ->
                                        !other.number().equals(ticket.view().number()))
                                .limit(SIMILAR)
                                .toList());
    }

    private Optional<FormModel> details() {
        if (!ticket.may(TicketAction.CORRECT_DETAILS)) {
            return Optional.empty();
        }
        Sheet sheet = ticket.sheet("details", "details")
                .called("ticket.act.details")
                .text("title", true)
                .with("title", ticket.view().report().title().value())
                .area("description", true)
                .with("description", ticket.view().report().description().value())
                .choice("location", false, choices.locations(ticket.visit()))
                .with(
                        "location",
                        ticket.view().report().location().map(LocationId::value).orElse(""))
                .field(Kind.MOMENT, "neededBy", false, List.of());
        ticket.view().report().neededBy().ifPresent(moment -> sheet.with("neededBy", ticket.local(moment)));
        return Optional.of(sheet.done());
    }
}

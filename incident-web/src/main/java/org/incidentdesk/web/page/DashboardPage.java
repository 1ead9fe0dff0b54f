package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.MeasureScope;
import org.incidentdesk.domain.port.driving.MeasureView;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.Supervision;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.DashboardModel;
import org.incidentdesk.web.page.model.DashboardModel.Card;
import org.incidentdesk.web.page.model.Picture;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.problem.Wording;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** The measures as charts over a period, a category and its subtree, or a group. */
@Path("/dashboard")
public final class DashboardPage {

    private static final int USUAL = 30;

    /** In days. */
    private static final List<Integer> PERIODS = List.of(7, USUAL, 90, 365);

    private final Supervision supervision;
    private final Choices choices;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param supervision measures
     * @param catalogue knows the categories
     * @param people knows the groups
     * @param pages shows pages
     */
    public DashboardPage(
            Supervision supervision, CatalogueAdministration catalogue, PeopleAdministration people, Pages pages) {
        this.supervision = supervision;
        this.choices = new Choices(catalogue, people);
        this.pages = pages;
    }

    /** Shows it. What the address says and nobody knows is left out. */
    @GET
    @AllowedTo(Callers.STAFF)
    public Response read(
            @Context ContainerRequestContext request,
            @QueryParam("days") String days,
            @QueryParam("category") String category,
            @QueryParam("group") String group) {
        Visit visit = Visit.of(request);
        int period = PERIODS.stream()
                .filter(known -> known.toString().equals(days))
                .findFirst()
                .orElse(USUAL);
        List<Choice> categories = choices.categories(visit);
        List<Choice> groups = choices.groups(visit);
        Optional<String> chosenCategory = known(categories, category);
        Optional<String> chosenGroup = known(groups, group);
        Instant now = visit.dates().now();
        MeasureScope scope = new MeasureScope(
                Optional.of(now.minus(Duration.ofDays(period))),
                Optional.empty(),
                chosenCategory.map(CategoryId::new),
                chosenGroup.map(GroupId::new));
        Typed typed = Typed.NOTHING
                .with("days", Integer.toString(period))
                .with("category", chosenCategory.orElse(""))
                .with("group", chosenGroup.orElse(""));
        List<Choice> periods = PERIODS.stream()
                .map(known -> new Choice(known.toString(), visit.words().of("dashboard.days", known)))
                .toList();
        return pages.show(
                "dashboard.jte",
                new DashboardModel(pages.frame(visit), periods, typed, categories, groups, cards(visit, scope)));
    }

    private static Optional<String> known(List<Choice> choices, String value) {
        return choices.stream()
                .map(Choice::value)
                .filter(known -> known.equals(value))
                .findFirst();
    }

    private List<Card> cards(Visit visit, MeasureScope scope) {
        List<Card> cards = new ArrayList<>();
        for (MeasureView view : supervision.report(visit.actor(), scope)) {
            cards.add(new Card(
                    new Picture(new MeasureChart(visit.words(), view).draw().markup()),
                    Wording.text(
                            visit.language(), "measure." + view.card().measure().name(), Map.of()),
                    facts(visit, view)));
        }
        return cards;
    }

    private static List<String> facts(Visit visit, MeasureView view) {
        List<String> facts = new ArrayList<>();
        facts.add(visit.words()
                .of(
                        "dashboard.population",
                        visit.words()
                                .of("dashboard.of."
                                        + view.card().population().name().toLowerCase(java.util.Locale.ROOT))));
        view.card()
                .exclusions()
                .forEach(exclusion -> facts.add(
                        visit.words().of("dashboard.without." + exclusion.name().toLowerCase(java.util.Locale.ROOT))));
        return facts;
    }
}

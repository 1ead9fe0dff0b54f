package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.HomeModel;
import org.incidentdesk.web.page.model.HomeModel.Answer;
import org.incidentdesk.web.page.model.HomeModel.Section;
import org.incidentdesk.web.page.model.TicketRow;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** The first page: the frequent answers and the own tickets for requesters, the day's work for technicians. */
@Path("/")
public final class HomePage {

    private static final int SHOWN = 20;

    private final Consultation consultation;
    private final PeopleAdministration people;
    private final Answers answers;
    private final TicketRows rows;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param consultation lists tickets
     * @param knowledge finds articles
     * @param catalogue knows the categories
     * @param people knows names and groups
     * @param pages shows pages
     */
    public HomePage(
            Consultation consultation,
            KnowledgeSearch knowledge,
            CatalogueAdministration catalogue,
            PeopleAdministration people,
            Pages pages) {
        this.consultation = consultation;
        this.people = people;
        this.answers = new Answers(knowledge);
        this.rows = new TicketRows(catalogue, people);
        this.pages = pages;
    }

    /** Shows it. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    public Response read(@Context ContainerRequestContext request, @QueryParam("q") String query) {
        Visit visit = Visit.of(request);
        String words = query == null ? "" : query.strip();
        boolean staff = visit.actor().role().isStaff();
        Optional<List<Answer>> found = staff
                ? Optional.of(List.of())
                : words.isEmpty()
                        ? Optional.of(answers.frequent(visit))
                        : answers.of(visit, words, Optional.empty());
        HomeModel model = new HomeModel(
                pages.frame(visit),
                words,
                found.isEmpty(),
                found.orElse(List.of()),
                staff ? day(visit) : own(visit));
        return pages.show("home.jte", model);
    }

    private List<Section> own(Visit visit) {
        return List.of(section(visit, "mine", TicketFilter.NOT_CLOSED, TicketOrder.CHANGED_DESCENDING));
    }

    private List<Section> day(Visit visit) {
        PersonId me = visit.actor().person();
        List<Section> sections = new ArrayList<>();
        sections.add(section(visit, "at-work", TicketFilter.IN_HAND.ofAssignee(me), TicketOrder.DUE));
        sections.add(section(visit, "waiting", TicketFilter.ON_HOLD.ofAssignee(me), TicketOrder.CHANGED));
        Set<GroupId> groups = people.person(visit.actor(), me).groups();
        if (!groups.isEmpty()) {
            sections.add(section(visit, "group", TicketFilter.UNSOLVED.ofGroups(groups), TicketOrder.DUE));
        }
        sections.add(section(visit, "new", TicketFilter.UNTAKEN, TicketOrder.DUE));
        return sections;
    }

    private Section section(Visit visit, String id, TicketFilter filter, TicketOrder order) {
        String key = "home." + id;
        return new Section(
                id,
                visit.words().of(key),
                visit.words().of(key + ".empty"),
                visit.words().of(key + ".empty.text"),
                list(visit, filter, order));
    }

    private List<TicketRow> list(Visit visit, TicketFilter filter, TicketOrder order) {
        return rows.of(
                visit,
                consultation
                        .list(visit.actor(), filter, order, PageRequest.first(SHOWN))
                        .items());
    }
}

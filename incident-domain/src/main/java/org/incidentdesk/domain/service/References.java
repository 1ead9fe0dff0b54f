package org.incidentdesk.domain.service;

import java.util.Collection;
import java.util.Optional;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Ticket;

/** What a wish names must exist, and be fit for it. */
final class References {

    private final Repositories repositories;

    References(Repositories repositories) {
        this.repositories = repositories;
    }

    Person person(PersonId id) {
        return repositories.people().find(id).orElseThrow(() -> new NotFound("person", id));
    }

    Person activePerson(PersonId id) {
        Person person = person(id);
        if (!person.active()) {
            throw new RuleRefused(Rule.RETIRED, "person", id);
        }
        return person;
    }

    void technician(PersonId id) {
        if (!activePerson(id).role().isStaff()) {
            throw new RuleRefused(Rule.NOT_A_TECHNICIAN, "person", id);
        }
    }

    Group group(GroupId id) {
        return repositories.groups().find(id).orElseThrow(() -> new NotFound("group", id));
    }

    void activeGroup(GroupId id) {
        if (!group(id).active()) {
            throw new RuleRefused(Rule.RETIRED, "group", id);
        }
    }

    void assignee(Assignee assignee) {
        if (assignee instanceof Assignee.Technician technician) {
            technician(technician.person());
        } else {
            activeGroup(((Assignee.Team) assignee).group());
        }
    }

    /** The ticket, which for whoever may not see it is none. */
    Ticket visibleTicket(TicketNumber number, Actor actor) {
        return repositories
                .tickets()
                .find(number)
                .map(Ticket::restore)
                .filter(ticket -> ticket.isVisibleTo(actor))
                .orElseThrow(() -> new NotFound("ticket", number));
    }

    Location location(LocationId id) {
        return repositories.locations().find(id).orElseThrow(() -> new NotFound("location", id));
    }

    void activeLocation(LocationId id) {
        if (!location(id).active()) {
            throw new RuleRefused(Rule.RETIRED, "location", id);
        }
    }

    Asset asset(AssetId id) {
        return repositories.assets().find(id).orElseThrow(() -> new NotFound("asset", id));
    }

    void assetsInUse(Collection<AssetId> ids) {
        for (AssetId id : ids) {
            if (asset(id).state() == AssetState.RETIRED) {
                throw new RuleRefused(Rule.RETIRED, "asset", id);
            }
        }
    }

    static Optional<Guide> shippedGuide(GuideId id) {
        return Guide.shipped().stream().filter(guide -> guide.id().equals(id)).findFirst();
    }

    Guide guide(GuideId id) {
        return repositories.guides().find(id).or(() -> shippedGuide(id)).orElseThrow(() -> new NotFound("guide", id));
    }

    Guide guide(GuideId id, long version) {
        return repositories
                .guides()
                .revision(id, version)
                .or(() -> shippedGuide(id).filter(guide -> guide.version() == version))
                .orElseThrow(() -> new NotFound("guideVersion", id + " " + version));
    }

    CannedAnswer cannedAnswer(CannedAnswerId id) {
        return repositories.cannedAnswers().find(id).orElseThrow(() -> new NotFound("cannedAnswer", id));
    }

    Category category(CategoryId id) {
        return repositories.categories().find(id).orElseThrow(() -> new NotFound("category", id));
    }

    /** A ticket may keep what was retired since; only a new choice must be fit. */
    void incidentCategory(Optional<CategoryId> chosen, Optional<CategoryId> present) {
        if (chosen.isPresent() && !chosen.equals(present)) {
            category(chosen.get()).mustTakeIncidents();
        }
    }

    WorkCalendar calendar(CalendarId id) {
        return repositories
                .calendars()
                .find(id)
                .or(() -> WorkCalendar.shipped().stream()
                        .filter(calendar -> calendar.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new NotFound("calendar", id));
    }

    PriorityMatrix matrix(MatrixId id) {
        return repositories
                .matrices()
                .find(id)
                .or(() -> PriorityMatrix.shipped().stream()
                        .filter(matrix -> matrix.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new NotFound("priorityMatrix", id));
    }
}

package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.port.driven.ArticleRepository.Filter;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.servicelevel.NeededByAdvice;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.domain.ticket.TimelineEntry;
import org.incidentdesk.domain.ticket.Visibility;

final class ConsultationService implements Consultation {

    private final Desk desk;
    private final ReferenceCache references;

    ConsultationService(Desk desk, ReferenceCache references) {
        this.desk = desk;
        this.references = references;
    }

    @Override
    public TicketView ticket(Actor actor, TicketNumber number) {
        Instant now = desk.now();
        return desk.ports().unitOfWork().reading(repositories -> {
            Ticket ticket = new References(repositories).visibleTicket(number, actor);
            DeskSettings settings = references.get(repositories, now).settings();
            return view(repositories, ticket, actor, now, ticket.permitted(actor, settings.ticketRules(), now));
        });
    }

    @Override
    public TicketView ticketAsOf(Actor actor, TicketNumber number, Instant moment) {
        return desk.ports().unitOfWork().reading(repositories -> {
            new References(repositories).visibleTicket(number, actor);
            List<RecordedEvent> until = repositories.tickets().history(number).stream()
                    .filter(recorded -> !recorded.event().head().at().isAfter(moment))
                    .toList();
            if (until.isEmpty()) {
                throw new NotFound("ticketAsOf", number + " " + moment);
            }
            return view(repositories, Ticket.restore(Ticket.replay(until)), actor, moment, Set.of());
        });
    }

    private TicketView view(
            Repositories repositories, Ticket ticket, Actor actor, Instant moment, Set<TicketAction> permitted) {
        TicketSnapshot state = ticket.snapshot();
        ReferenceCache.Loaded known = references.get(repositories, desk.now());
        int level = state.assignment().groups().stream()
                .map(known.groups()::get)
                .filter(group -> group != null)
                .mapToInt(Group::line)
                .max()
                .orElse(0);
        boolean staff = actor.role().isStaff();
        Set<ArticleId> readable = articles(repositories, state, actor, desk.now());
        return new TicketView(
                state.number(),
                state.version(),
                state.report(),
                state.classification(),
                state.classification().current().map(known.categories()::pathName),
                state.assessment().explanation(),
                state.assessment().major(),
                state.assignment(),
                level,
                state.progress(),
                ticket.timeToOwn(moment),
                ticket.timeToResolve(moment),
                known.settings().closesAt(state.progress(), known.time()),
                state.timeline().stream()
                        .filter(entry -> staff || entry.visibility() == Visibility.PUBLIC)
                        .map(entry -> staff ? entry : withoutUnreadable(entry, readable))
                        .toList(),
                staff ? List.copyOf(state.links()) : List.of(),
                staff ? repositories.tickets().linksTo(state.number()) : List.<Link>of(),
                readable,
                state.satisfaction(),
                permitted,
                moment);
    }

    private static TimelineEntry withoutUnreadable(TimelineEntry entry, Set<ArticleId> readable) {
        return entry instanceof TimelineEntry.Solution solution
                        && solution.article().filter(readable::contains).isEmpty()
                ? solution.withoutArticle()
                : entry;
    }

    /** The link is kept both ways: on the ticket where an article was used, on the article where it came from one. */
    private static Set<ArticleId> articles(Repositories repositories, TicketSnapshot state, Actor actor, Instant now) {
        Set<ArticleId> ids = new TreeSet<>();
        if (!state.articles().isEmpty()) {
            repositories.articles().findAll(state.articles()).stream()
                    .filter(article -> article.isReadableBy(actor.role(), now))
                    .map(Article::id)
                    .forEach(ids::add);
        }
        if (state.lastSolution().isPresent()) {
            repositories.articles().list(Filter.outOf(state.number()), Optional.empty(), PageRequest.MAX_LIMIT).stream()
                    .filter(article -> article.isReadableBy(actor.role(), now))
                    .map(Article::id)
                    .forEach(ids::add);
        }
        return ids;
    }

    @Override
    public List<RecordedEvent> history(Actor actor, TicketNumber number) {
        return desk.ports().unitOfWork().reading(repositories -> {
            new References(repositories).visibleTicket(number, actor);
            List<RecordedEvent> history = repositories.tickets().history(number);
            if (actor.role().isStaff()) {
                return history;
            }
            Set<Long> hidden = new HashSet<>();
            return history.stream()
                    .filter(recorded -> isPublic(recorded.event(), hidden))
                    .toList();
        });
    }

    /**
     * What concerns a private entry is as private as the entry itself, links may name other people's tickets and internal
     * articles, and warnings and diagnoses are the desk's own.
     */
    private static boolean isPublic(TicketEvent event, Set<Long> hidden) {
        boolean isPrivate = (event instanceof TicketEvent.FollowUpAdded added
                        && added.visibility() == Visibility.PRIVATE)
                || (event instanceof TicketEvent.TaskAdded task && task.visibility() == Visibility.PRIVATE)
                || (event instanceof TicketEvent.FollowUpCorrected corrected && hidden.contains(corrected.followUp()))
                || (event instanceof TicketEvent.FileAttached attached && attached.visibility() == Visibility.PRIVATE)
                || (event instanceof TicketEvent.FileRemoved removed && hidden.contains(removed.attachment()))
                || (event instanceof TicketEvent.TaskCompleted completed && hidden.contains(completed.task()))
                || (event instanceof TicketEvent.CannedAnswerUsed used && hidden.contains(used.entry()))
                || event instanceof TicketEvent.TargetReached
                || event instanceof TicketEvent.DiagnosisBegun
                || event instanceof TicketEvent.DiagnosisAnswered
                || event instanceof TicketEvent.DiagnosisAbandoned
                || event instanceof TicketEvent.Linked
                || event instanceof TicketEvent.Unlinked
                || event instanceof TicketEvent.ArticleLinked
                || event instanceof TicketEvent.ArticleUnlinked;
        if (isPrivate) {
            hidden.add(event.head().sequence());
        }
        return !isPrivate;
    }

    @Override
    public Page<TicketSummary> list(Actor actor, TicketFilter filter, TicketOrder order, PageRequest page) {
        order.mustMatch(page.after());
        Instant now = desk.now();
        boolean staff = actor.role().isStaff();
        boolean others =
                filter.requester().isPresent() && !filter.requester().get().equals(actor.person());
        if (!staff && others) {
            // somebody else's tickets do not exist for a requester
            return new Page<>(List.of(), Optional.empty());
        }
        TicketFilter own = staff ? filter : filter.ofRequester(actor.person());
        return desk.ports().unitOfWork().reading(repositories -> {
            TicketFilter whole = filter.categories().isEmpty()
                    ? own
                    : own.ofCategories(subtrees(filter.categories(), references.get(repositories, now)));
            return repositories.tickets().list(whole, order, page);
        });
    }

    private static Set<CategoryId> subtrees(Set<CategoryId> categories, ReferenceCache.Loaded known) {
        return categories.stream()
                .flatMap(category -> known.categories().subtree(category).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public NeededByAdvice neededByAdvice(Actor actor, TicketNumber number) {
        Instant now = desk.now();
        return desk.ports().unitOfWork().reading(repositories -> {
            TicketSnapshot state =
                    new References(repositories).visibleTicket(number, actor).snapshot();
            DeskSettings settings = repositories.settings().get();
            PriorityMatrix matrix = new References(repositories).matrix(settings.matrix());
            return NeededByAdvice.weigh(
                    new Agreements(repositories, settings)
                            .promise(state.classification().current()),
                    matrix.urgencies(),
                    urgency -> matrix.priority(state.assessment().impact(), urgency),
                    state.report().openedAt(),
                    state.agreement().pauses(),
                    state.report().neededBy().orElseThrow(() -> new NotFound("neededBy", number)),
                    now);
        });
    }
}

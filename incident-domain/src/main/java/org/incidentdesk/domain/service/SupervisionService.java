package org.incidentdesk.domain.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.MeasureScope;
import org.incidentdesk.domain.port.driving.MeasureView;
import org.incidentdesk.domain.port.driving.Supervision;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.report.DefinitionCard;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.report.MeasureQuestion;

final class SupervisionService implements Supervision {

    private static final String ACTION = "MEASURE";
    private static final String ORDER = "measured-number";
    private static final String DAY_FORM = "2026-11-24";

    private final Desk desk;
    private final ReferenceCache references;

    SupervisionService(Desk desk, ReferenceCache references) {
        this.desk = desk;
        this.references = references;
    }

    @Override
    public List<DefinitionCard> cards(Actor actor) {
        mustSupervise(actor);
        return Arrays.stream(Measure.values()).map(Measure::card).toList();
    }

    @Override
    public List<MeasureView> report(Actor actor, MeasureScope scope) {
        return measured(actor, scope, Measure.values());
    }

    @Override
    public MeasureView figure(Actor actor, Measure measure, MeasureScope scope) {
        return measured(actor, scope, measure).get(0);
    }

    @Override
    public Page<TicketNumber> tickets(
            Actor actor, Measure measure, MeasureScope scope, Optional<String> cell, PageRequest page) {
        mustSupervise(actor);
        cell.ifPresent(given -> mustBeCell(measure, given));
        long after = page.after().map(SupervisionService::numberOf).orElse(0L);
        Instant now = desk.now();
        return desk.ports().unitOfWork().reading(repositories -> {
            MeasureQuestion question = question(measure, scope, references.get(repositories, now), now);
            // one more than the page shows whether another follows
            List<TicketNumber> numbers = repositories.measures().tickets(question, cell, after, page.limit() + 1);
            if (numbers.size() <= page.limit()) {
                return new Page<>(numbers, Optional.empty());
            }
            long last = numbers.get(page.limit() - 1).value();
            return new Page<>(numbers.subList(0, page.limit()), Optional.of(new Cursor(ORDER, last, last)));
        });
    }

    private static void mustSupervise(Actor actor) {
        if (actor.role() != Role.CLOCK) {
            actor.mustBeStaff(ACTION);
        }
    }

    private List<MeasureView> measured(Actor actor, MeasureScope scope, Measure... measures) {
        mustSupervise(actor);
        Instant now = desk.now();
        return desk.ports().unitOfWork().reading(repositories -> {
            ReferenceCache.Loaded known = references.get(repositories, now);
            return Arrays.stream(measures)
                    .map(measure -> view(repositories, question(measure, scope, known, now)))
                    .toList();
        });
    }

    private static MeasureView view(Repositories repositories, MeasureQuestion question) {
        Figure figure = repositories.measures().figure(question);
        return new MeasureView(
                question.measure().card(),
                question.from(),
                question.to(),
                question.zone(),
                question.now(),
                figure instanceof Figure.PerDay days ? throughout(question, days) : figure);
    }

    private static Figure throughout(MeasureQuestion question, Figure.PerDay days) {
        Instant last = question.to().orElseThrow().minus(1, ChronoUnit.MICROS);
        return days.throughout(
                LocalDate.ofInstant(question.from().orElseThrow(), question.zone()),
                LocalDate.ofInstant(last, question.zone()));
    }

    private static MeasureQuestion question(
            Measure measure, MeasureScope scope, ReferenceCache.Loaded known, Instant now) {
        Optional<GroupId> stranger =
                scope.group().filter(group -> !known.groups().containsKey(group));
        if (stranger.isPresent()) {
            throw new NotFound("group", stranger.get());
        }
        Set<CategoryId> categories =
                scope.category().map(known.categories()::subtree).orElse(Set.of());
        ZoneId zone = ZoneId.of(known.settings().zone());
        Optional<Instant> from = scope.from();
        Optional<Instant> to = scope.to();
        if (measure.kind() == Measure.Kind.PER_DAY) {
            Instant end = to.orElse(now);
            Instant begin = from.orElse(end.minus(Supervision.USUAL_PERIOD));
            if (begin.plus(Supervision.LONGEST_PERIOD).isBefore(end)) {
                throw new InvalidValue("from", "out-of-range", "maxDays", Supervision.LONGEST_PERIOD.toDays());
            }
            from = Optional.of(begin);
            to = Optional.of(end);
        }
        return new MeasureQuestion(
                measure, from, to, categories, scope.group().map(Set::of).orElse(Set.of()), now, zone);
    }

    private static void mustBeCell(Measure measure, String cell) {
        if (measure.kind() != Measure.Kind.PER_DAY) {
            if (!measure.cells().contains(cell)) {
                throw new InvalidValue("cell", "unknown-value", "values", measure.cells());
            }
            return;
        }
        if (!isDay(cell)) {
            throw new InvalidValue("cell", "malformed-moment", "form", DAY_FORM);
        }
    }

    /** In the form in which figures name days: no sign, no fifth digit of a year. */
    private static boolean isDay(String cell) {
        try {
            return LocalDate.parse(cell).toString().length() == DAY_FORM.length();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static long numberOf(Cursor cursor) {
        if (!cursor.order().equals(ORDER)) {
            throw new InvalidValue("cursor", "cursor-of-another-order", "sort", ORDER);
        }
        return cursor.id();
    }
}

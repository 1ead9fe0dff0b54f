package org.incidentdesk.domain.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.report.AgeBand;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.report.MeasureQuestion;
import org.incidentdesk.domain.servicelevel.ClockState;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/**
 * What the measures mean, said a second time and as plainly as possible, to hold adapters against: every ticket's story is
 * read from its first event to its last, and nothing is asked of what the domain has computed for storages.
 */
final class PlainMeasures {

    private PlainMeasures() {}

    /**
     * A ticket and its story.
     *
     * @param state the ticket
     * @param story its events, oldest first
     */
    record Told(TicketSnapshot state, List<TicketEvent> story) {

        private boolean isOpen() {
            return Set.of(Status.NEW, Status.ASSIGNED, Status.PLANNED, Status.PENDING)
                    .contains(state.progress().status());
        }

        /** How long it was worked on until a moment: the time between its events in a status that is work. */
        Duration worked(Instant until) {
            Duration worked = Duration.ZERO;
            for (int i = 0; i < story.size(); i++) {
                TicketEvent.Head head = story.get(i).head();
                Instant next = i + 1 < story.size() ? story.get(i + 1).head().at() : until;
                Instant end = next.isBefore(until) ? next : until;
                boolean work =
                        Set.of(Status.NEW, Status.ASSIGNED, Status.PLANNED).contains(head.status());
                if (work && head.at().isBefore(end)) {
                    worked = worked.plus(Duration.between(head.at(), end));
                }
            }
            return worked;
        }

        private Optional<Instant> firstSolution() {
            return story.stream()
                    .filter(TicketEvent.SolutionProposed.class::isInstance)
                    .map(event -> event.head().at())
                    .findFirst();
        }

        private long reopenings() {
            return story.stream().filter(TicketEvent.Reopened.class::isInstance).count();
        }

        private Set<GroupId> groups() {
            Set<GroupId> groups = new HashSet<>();
            for (TicketEvent event : story) {
                if (event instanceof TicketEvent.Assigned assigned
                        && assigned.assignee() instanceof Assignee.Team team) {
                    groups.add(team.group());
                }
                if (event instanceof TicketEvent.Escalated escalated) {
                    groups.add(escalated.to());
                }
            }
            return groups;
        }

        /** Nobody but one technician, who is not the requester; and never escalated, never reopened. */
        private boolean firstContact() {
            Set<PersonId> technicians = new HashSet<>(state.assignment().persons());
            for (TicketEvent event : story) {
                boolean over = Set.of(Status.SOLVED, Status.CLOSED)
                        .contains(event.head().status());
                boolean staff = Set.of(Role.TECHNICIAN, Role.ADMINISTRATOR)
                        .contains(event.head().by().role());
                if (staff && (!over || event instanceof TicketEvent.SolutionProposed)) {
                    technicians.add(event.head().by().person());
                }
            }
            technicians.remove(state.report().requester());
            return technicians.size() == 1
                    && reopenings() == 0
                    && story.stream().noneMatch(TicketEvent.Escalated.class::isInstance);
        }

        /** The cell of a ticket, or none where the measure does not look at it. */
        Optional<String> cell(MeasureQuestion question) {
            TicketSnapshot.Progress progress = state.progress();
            Optional<Instant> opened = Optional.of(state.report().openedAt());
            String rank = state.assessment().major()
                    ? "MAJOR"
                    : state.assessment().priority().name();
            return switch (question.measure()) {
                case OPEN_BY_STATUS ->
                    in(question, opened, isOpen(), progress.status().name());
                case OPEN_BY_PRIORITY -> in(question, opened, isOpen(), rank);
                case OPEN_BY_AGE -> in(question, opened, isOpen(), age(question.now()));
                case OVERDUE_BY_PRIORITY ->
                    in(
                            question,
                            opened,
                            isOpen()
                                    && Ticket.restore(state)
                                                    .timeToResolve(question.now())
                                                    .state()
                                            == ClockState.BREACHED,
                            rank);
                case OPENED_PER_DAY -> in(question, opened, true, day(question, opened));
                case SOLVED_PER_DAY -> in(question, progress.solvedAt(), !isOpen(), day(question, progress.solvedAt()));
                case TIME_TO_OWN -> in(question, progress.acknowledgedAt(), true, "");
                case TIME_TO_RESOLVE -> in(question, progress.solvedAt(), !isOpen(), "");
                case OWNED_WITHIN_TARGET ->
                    in(
                            question,
                            progress.acknowledgedAt(),
                            true,
                            yes(Ticket.restore(state).timeToOwn(question.now()).state() == ClockState.MET));
                case RESOLVED_WITHIN_TARGET ->
                    in(
                            question,
                            progress.solvedAt(),
                            !isOpen(),
                            yes(Ticket.restore(state)
                                            .timeToResolve(question.now())
                                            .state()
                                    == ClockState.MET));
                case REOPENED -> in(question, firstSolution(), true, yes(reopenings() > 0));
                case REOPENED_BY_TIMES ->
                    in(
                            question,
                            firstSolution(),
                            reopenings() > 0,
                            reopenings() == 1 ? "ONCE" : reopenings() == 2 ? "TWICE" : "MORE");
                case RECLASSIFIED ->
                    in(
                            question,
                            progress.closedAt(),
                            state.classification().current().isPresent(),
                            yes(!state.classification()
                                    .opening()
                                    .equals(state.classification().current())));
                case REGROUPED -> in(question, progress.solvedAt(), !groups().isEmpty(), yes(groups().size() > 1));
                case FIRST_CONTACT -> in(question, progress.solvedAt(), true, yes(firstContact()));
            };
        }

        private String age(Instant now) {
            long days = Duration.between(state.report().openedAt(), now).toDays();
            AgeBand band = days < 1
                    ? AgeBand.UNDER_1_DAY
                    : days < 3
                            ? AgeBand.FROM_1_DAY
                            : days < 7 ? AgeBand.FROM_3_DAYS : days < 30 ? AgeBand.FROM_7_DAYS : AgeBand.FROM_30_DAYS;
            return band.name();
        }

        private boolean inScope(MeasureQuestion question) {
            boolean passes = true;
            if (!question.categories().isEmpty()) {
                passes &= state.classification().current().isPresent()
                        && question.categories()
                                .contains(state.classification().current().get());
            }
            if (!question.groups().isEmpty()) {
                Set<GroupId> common = new HashSet<>(state.assignment().groups());
                common.retainAll(question.groups());
                passes &= !common.isEmpty();
            }
            return passes;
        }

        private Optional<String> in(MeasureQuestion question, Optional<Instant> moment, boolean counts, String cell) {
            boolean inPeriod = moment.isPresent()
                    && moment.get().compareTo(question.from().orElse(Instant.MIN)) >= 0
                    && moment.get().compareTo(question.to().orElse(Instant.MAX)) < 0;
            return inPeriod && counts && inScope(question) ? Optional.of(cell) : Optional.empty();
        }
    }

    private static String yes(boolean so) {
        return so ? "YES" : "NO";
    }

    private static String day(MeasureQuestion question, Optional<Instant> moment) {
        return moment.map(at -> at.atZone(question.zone()).toLocalDate().toString())
                .orElse("");
    }

    static List<TicketNumber> tickets(List<Told> crowd, MeasureQuestion question, Optional<String> cell) {
        return crowd.stream()
                .filter(told -> told.cell(question)
                        .filter(found -> cell.isEmpty() || cell.get().equals(found))
                        .isPresent())
                .map(told -> told.state().number())
                .sorted()
                .toList();
    }

    static Figure figure(List<Told> crowd, MeasureQuestion question) {
        Map<String, Long> cells = crowd.stream()
                .flatMap(told -> told.cell(question).stream())
                .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
        return switch (question.measure().kind()) {
            case COUNTS -> Figure.Counts.of(question.measure().cells(), cells);
            case SHARE ->
                new Figure.Share(
                        cells.getOrDefault("YES", 0L),
                        cells.values().stream().mapToLong(count -> count).sum());
            case PER_DAY -> {
                TreeMap<LocalDate, Long> days = new TreeMap<>();
                cells.forEach((day, count) -> days.put(LocalDate.parse(day), count));
                yield new Figure.PerDay(days);
            }
            case TIMES -> times(crowd, question);
        };
    }

    private static Figure times(List<Told> crowd, MeasureQuestion question) {
        List<Long> seconds = new ArrayList<>();
        for (Told told : crowd) {
            if (told.cell(question).isPresent()) {
                TicketSnapshot.Progress progress = told.state().progress();
                Instant done = question.measure() == Measure.TIME_TO_OWN
                        ? progress.acknowledgedAt().orElseThrow()
                        : progress.solvedAt().orElseThrow();
                seconds.add(told.worked(done).toSeconds());
            }
        }
        if (seconds.isEmpty()) {
            return new Figure.Times(0, Optional.empty());
        }
        seconds.sort(null);
        double mean = seconds.stream().mapToLong(one -> one).sum() / (double) seconds.size();
        return new Figure.Times(
                seconds.size(),
                Optional.of(new Figure.Spread(
                        millis(mean), percentile(seconds, 50), percentile(seconds, 90), percentile(seconds, 95))));
    }

    /** Where the ticket stands that so many hundredths of the others stand before, walking in hundredths of a step. */
    private static Duration percentile(List<Long> sorted, int percent) {
        long hundredths = (long) percent * (sorted.size() - 1);
        int below = (int) (hundredths / 100);
        long rest = hundredths % 100;
        long low = sorted.get(below);
        long high = rest == 0 ? low : sorted.get(below + 1);
        return Duration.ofMillis(low * 1_000 + (high - low) * rest * 10);
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }
}

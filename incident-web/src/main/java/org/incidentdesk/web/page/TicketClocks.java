package org.incidentdesk.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incidentdesk.domain.servicelevel.ClockState;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.servicelevel.Pause;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.web.page.drawing.DeadlineLine;
import org.incidentdesk.web.page.model.Picture;
import org.incidentdesk.web.page.model.TicketModel.Clock;
import org.incidentdesk.web.page.model.Words;
import org.incidentdesk.web.problem.Explained;

/** The two deadlines of a ticket: as a line, in words, and why. */
final class TicketClocks {

    private static final long HOURS_IN_MINUTES = 60;
    private static final long DAYS_IN_HOURS = 48;

    private final TicketContext ticket;

    TicketClocks(TicketContext ticket) {
        this.ticket = ticket;
    }

    List<Clock> draw() {
        return List.of(clock(ticket.view().timeToOwn()), clock(ticket.view().timeToResolve()));
    }

    private Clock clock(Deadline deadline) {
        Words words = ticket.words();
        String id = "clock-" + deadline.goal().name().toLowerCase(Locale.ROOT);
        String title = words.of(deadline.goal() == Goal.OWN ? "ticket.clock.own" : "ticket.clock.resolve");
        Instant now = ticket.view().asOf();
        List<String> why = new Explained(
                        ticket.visit().language(), ticket.visit().dates().zone())
                .deadline(deadline, now).stream().map(Explained.Step::text).toList();
        return new Clock(
                id,
                title,
                ticket.visit().dates().of(deadline.due()),
                deadline.state().name(),
                standing(deadline, now),
                new Picture(line(id, title, deadline, now).draw().markup()),
                why);
    }

    private String standing(Deadline deadline, Instant now) {
        Words words = ticket.words();
        String length = length(words, deadline.remaining(now).abs());
        if (deadline.state() == ClockState.BREACHED && deadline.doneAt().isEmpty()) {
            return words.of("ticket.clock.late", length);
        }
        return switch (deadline.state()) {
            case NOT_STARTED -> words.of("ticket.clock.not-started");
            case RUNNING -> words.of("ticket.clock.running", length);
            case PAUSED -> words.of("ticket.clock.paused");
            case MET -> words.of("ticket.clock.met", done(deadline));
            case BREACHED -> words.of("ticket.clock.breached", done(deadline));
        };
    }

    private String done(Deadline deadline) {
        return ticket.visit()
                .dates()
                .of(deadline.doneAt().orElse(deadline.due()))
                .text();
    }

    /** A length of time as people say it: {@code 14 h}, {@code 35 min}, {@code 3 j}. */
    static String length(Words words, Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < HOURS_IN_MINUTES) {
            return words.of("ticket.length.minutes", minutes);
        }
        long hours = duration.toHours();
        return hours < DAYS_IN_HOURS
                ? words.of("ticket.length.hours", hours)
                : words.of("ticket.length.days", duration.toDays());
    }

    private DeadlineLine line(String id, String title, Deadline deadline, Instant now) {
        Instant until = deadline.doneAt().orElse(now);
        boolean started = deadline.state() != ClockState.NOT_STARTED;
        List<DeadlineLine.Tick> ticks = new ArrayList<>();
        if (started) {
            for (Threshold threshold : List.of(Threshold.HALF, Threshold.THREE_QUARTERS)) {
                ticks.add(new DeadlineLine.Tick(deadline.reaches(threshold), threshold.percent() + " %"));
            }
        }
        String due = ticket.visit().dates().of(deadline.due()).text();
        return new DeadlineLine(
                id,
                title,
                title + " " + due + " – " + standing(deadline, now),
                deadline.start(),
                deadline.due(),
                started ? until : deadline.start(),
                deadline.doneAt().isPresent(),
                stretches(deadline, now),
                ticks,
                new DeadlineLine.Ends(
                        ticket.visit().dates().of(deadline.start()).text(),
                        started
                                ? Optional.of(ticket.words()
                                        .of(deadline.doneAt().isPresent() ? "ticket.clock.done" : "ticket.clock.now"))
                                : Optional.empty(),
                        due));
    }

    private List<DeadlineLine.Stretch> stretches(Deadline deadline, Instant now) {
        List<DeadlineLine.Stretch> stretches = new ArrayList<>();
        for (DeadlineExplanation.Step step : deadline.explain(now).steps()) {
            if (step instanceof DeadlineExplanation.Excluded excluded) {
                stretches.add(new DeadlineLine.Stretch(
                        DeadlineLine.Kind.EXCLUDED,
                        excluded.stretch().from(),
                        excluded.stretch().to(),
                        ticket.words().of("ticket.clock.excluded")));
            }
        }
        for (Pause pause : deadline.pauses()) {
            stretches.add(new DeadlineLine.Stretch(
                    DeadlineLine.Kind.PAUSE,
                    pause.from(),
                    pause.end(now),
                    ticket.words().of("ticket.clock.pause")));
        }
        return stretches;
    }
}

package org.incidentdesk.web.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.priority.PriorityExplanation;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation;
import org.incidentdesk.domain.servicelevel.Pause;
import org.incidentdesk.domain.servicelevel.Target;

/** Words why a priority or a deadline is what it is, in the reader's language and on the clock of the agreement's zone. */
public final class Explained {

    private static final Map<Language, DateTimeFormatter> MOMENTS = Map.of(
            Language.EN, DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm:ss zzz", Locale.ENGLISH),
            Language.FR, DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'à' HH:mm:ss zzz", Locale.FRENCH));

    private final Language language;
    private final ZoneId otherwise;

    /**
     * One step of an explanation.
     *
     * @param kind what it is about, for programs
     * @param text the step in the reader's language
     * @param from the moment that it is about, or the beginning of the stretch
     * @param to the end of the stretch
     */
    public record Step(String kind, String text, Optional<Instant> from, Optional<Instant> to) {}

    /**
     * Words explanations.
     *
     * @param language the reader's language
     * @param otherwise the zone in which moments are told where the agreement has no calendar
     */
    public Explained(Language language, ZoneId otherwise) {
        this.language = language;
        this.otherwise = otherwise;
    }

    /**
     * How a priority came about.
     *
     * @param explanation the domain's explanation
     * @return the steps
     */
    public List<Step> priority(PriorityExplanation explanation) {
        List<Step> steps = new ArrayList<>();
        steps.add(plain(
                "CELL",
                "explain.cell",
                Map.of(
                        "impact", explanation.impact(),
                        "urgency", explanation.urgency(),
                        "matrix", explanation.matrixName(),
                        "priority", word(explanation.computed().name()),
                        "code", explanation.computed().code())));
        explanation
                .override()
                .ifPresent(override -> steps.add(plain(
                        "OVERRIDE",
                        "explain.override",
                        Map.of(
                                "priority", word(override.priority().name()),
                                "code", override.priority().code(),
                                "reason", override.reason()))));
        return steps;
    }

    private Step plain(String kind, String key, Map<String, ?> facts) {
        return new Step(kind, Wording.text(language, key, facts), Optional.empty(), Optional.empty());
    }

    private String word(String name) {
        return Wording.word(language, name);
    }

    /**
     * How a deadline came about.
     *
     * @param deadline the deadline
     * @param moment the moment from which it is seen
     * @return the steps
     */
    public List<Step> deadline(Deadline deadline, Instant moment) {
        ZoneId zone = deadline.terms()
                .calendar()
                .map(quoted -> ZoneId.of(quoted.zone()))
                .orElse(otherwise);
        return deadline.explain(moment).steps().stream()
                .map(step -> step(step, zone))
                .toList();
    }

    private Step step(DeadlineExplanation.Step step, ZoneId zone) {
        if (step instanceof DeadlineExplanation.Started started) {
            String key = started.at().isPresent() ? started.by().name() : "never";
            return stretch("STARTED", "explain.started." + key, Map.of(), zone, started.at(), Optional.empty());
        }
        if (step instanceof DeadlineExplanation.Promised promised) {
            return plain(
                    "PROMISED",
                    "explain.promised." + promised.goal(),
                    Map.of("serviceLevel", promised.serviceLevel(), "target", target(promised.target())));
        }
        if (step instanceof DeadlineExplanation.Counted counted) {
            return counted.calendar()
                    .map(name -> plain("COUNTED", "explain.counted", Map.of("calendar", name, "zone", counted.zone())))
                    .orElseGet(() -> plain("COUNTED", "explain.counted.always", Map.of()));
        }
        if (step instanceof DeadlineExplanation.Excluded excluded) {
            return stretch(
                    "EXCLUDED",
                    "explain.excluded",
                    Map.of("holidays", excluded.stretch().holidays()),
                    zone,
                    Optional.of(excluded.stretch().from()),
                    Optional.of(excluded.stretch().to()));
        }
        if (step instanceof DeadlineExplanation.ExcludedMore more) {
            return stretch(
                    "EXCLUDED", "explain.excluded.more", Map.of(), zone, Optional.of(more.from()), Optional.empty());
        }
        if (step instanceof DeadlineExplanation.Paused paused) {
            Pause pause = paused.pause();
            String key = pause.kind() + (pause.to().isEmpty() ? ".lasting" : "");
            return stretch(
                    "PAUSED",
                    "explain.paused." + key,
                    Map.of("moved", length(paused.moved())),
                    zone,
                    Optional.of(pause.from()),
                    pause.to());
        }
        DeadlineExplanation.Due due = (DeadlineExplanation.Due) step;
        return stretch("DUE", "explain.due." + due.state(), Map.of(), zone, Optional.of(due.at()), due.doneAt());
    }

    private Step stretch(
            String kind, String key, Map<String, ?> facts, ZoneId zone, Optional<Instant> from, Optional<Instant> to) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        from.ifPresent(moment -> all.put("from", MOMENTS.get(language).format(moment.atZone(zone))));
        to.ifPresent(moment -> all.put("to", MOMENTS.get(language).format(moment.atZone(zone))));
        return new Step(kind, Wording.text(language, key, all), from, to);
    }

    private String target(Target target) {
        Object amount = target.unit() == Target.Unit.WORKING_TIME
                ? length(Duration.ofSeconds(target.amount()))
                : target.amount();
        return Wording.text(language, "explain.target." + target.unit(), Map.of("amount", amount));
    }

    /** Hours, minutes and seconds, as both languages write them in short. */
    private static String length(Duration duration) {
        StringBuilder text = new StringBuilder();
        if (duration.toHours() > 0) {
            text.append(duration.toHours()).append(" h ");
        }
        if (duration.toMinutesPart() > 0) {
            text.append(duration.toMinutesPart()).append(" min ");
        }
        if (duration.toSecondsPart() > 0 || text.isEmpty()) {
            text.append(duration.toSecondsPart()).append(" s ");
        }
        return text.toString().strip();
    }
}

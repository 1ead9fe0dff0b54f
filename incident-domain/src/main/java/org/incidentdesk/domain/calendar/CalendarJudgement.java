package org.incidentdesk.domain.calendar;

import java.time.DateTimeException;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;

/** Looks for everything that is wrong with a calendar, and says where. */
final class CalendarJudgement {

    private final List<Fault> faults = new ArrayList<>();

    /** Refuses a calendar for all its faults, if there are any. */
    static void judge(String zone, boolean alwaysOn, List<WeeklySegment> segments, List<Holiday> holidays) {
        CalendarJudgement judgement = new CalendarJudgement();
        judgement.zone(zone);
        if (alwaysOn) {
            judgement.empty("segments", segments);
            judgement.empty("holidays", holidays);
        } else {
            judgement.segments(segments);
            judgement.holidays(holidays);
        }
        if (!judgement.faults.isEmpty()) {
            throw new InvalidValue(judgement.faults);
        }
    }

    /** Only names of the time-zone database: {@code UTC+2} would be one that never changes its clock. */
    private void zone(String zone) {
        try {
            ZoneRulesProvider.getRules(zone, false);
        } catch (DateTimeException e) {
            faults.add(new Fault("zone", "unknown-zone", Map.of("zone", zone)));
        }
    }

    private void empty(String field, List<?> parts) {
        if (!parts.isEmpty()) {
            faults.add(new Fault(field, "not-with-always-on", Map.of()));
        }
    }

    private void segments(List<WeeklySegment> segments) {
        if (segments.isEmpty()) {
            faults.add(new Fault("segments", "missing", Map.of()));
        }
        if (tooMany("segments", segments, WorkCalendar.MAX_SEGMENTS)) {
            return;
        }
        for (int i = 0; i < segments.size(); i++) {
            WeeklySegment segment = segments.get(i);
            if (segment.isReversed()) {
                faults.add(new Fault(
                        "segments[" + i + "]",
                        "ends-before-it-begins",
                        Map.of(
                                "from",
                                segment.from().toString(),
                                "to",
                                segment.to().toString())));
                continue;
            }
            for (int earlier = 0; earlier < i; earlier++) {
                if (segment.overlaps(segments.get(earlier))) {
                    faults.add(
                            new Fault("segments[" + i + "]", "overlaps", Map.of("other", "segments[" + earlier + "]")));
                }
            }
        }
    }

    /** Two holidays may fall on one day, as 1 May and Ascension in 2008, but the same one comes only once. */
    private void holidays(List<Holiday> holidays) {
        if (tooMany("holidays", holidays, WorkCalendar.MAX_HOLIDAYS)) {
            return;
        }
        Map<Holiday, Integer> places = new HashMap<>();
        for (int i = 0; i < holidays.size(); i++) {
            Holiday holiday = holidays.get(i);
            if (holiday instanceof Holiday.Dated dated) {
                span("holidays[" + i + "]", dated);
            }
            Integer earlier = places.putIfAbsent(holiday, i);
            if (earlier != null) {
                faults.add(new Fault("holidays[" + i + "]", "duplicate", Map.of("other", "holidays[" + earlier + "]")));
            }
        }
    }

    private void span(String place, Holiday.Dated dated) {
        if (dated.to().isBefore(dated.from())) {
            faults.add(new Fault(
                    place,
                    "ends-before-it-begins",
                    Map.of("from", dated.from().toString(), "to", dated.to().toString())));
        }
        if (dated.from().getYear() < WorkCalendar.MIN_YEAR || dated.to().getYear() > WorkCalendar.MAX_YEAR) {
            faults.add(new Fault(
                    place, "out-of-range", Map.of("min", WorkCalendar.MIN_YEAR, "max", WorkCalendar.MAX_YEAR)));
        }
    }

    private boolean tooMany(String field, List<?> parts, int max) {
        if (parts.size() <= max) {
            return false;
        }
        faults.add(new Fault(field, "too-many", Map.of("max", max)));
        return true;
    }
}

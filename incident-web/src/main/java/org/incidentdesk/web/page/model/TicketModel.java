package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * A ticket's page.
 *
 * @param frame what stands around it
 * @param row its main facts
 * @param priorityName the priority as people say it
 * @param description what was reported
 * @param facts who, where, through which channel, until when
 * @param clocks the deadlines
 * @param actions what may be done now, the most likely first
 * @param timeline what happened and was written
 * @param writing what may be written below it
 * @param side what stands beside it; absent for requesters
 * @param guide the diagnosis; absent for requesters
 * @param stale what changed while a form was filled in
 * @param asOf the moment that is shown, where it is not the present one
 * @param version the version that is shown
 * @param others who else is there, in words
 */
public record TicketModel(
        Frame frame,
        TicketRow row,
        String priorityName,
        String description,
        List<Fact> facts,
        List<Clock> clocks,
        List<FormModel> actions,
        TimelineModel timeline,
        List<FormModel> writing,
        Optional<TicketSideModel> side,
        Optional<GuideModel> guide,
        Optional<StaleModel> stale,
        Optional<Spoken> asOf,
        long version,
        List<String> others) {

    /**
     * Something that is known about it.
     *
     * @param label what it is
     * @param value the value
     * @param moment the value, where it is a moment
     */
    public record Fact(String label, String value, Optional<Spoken> moment) {}

    /**
     * A deadline.
     *
     * @param id begins the identities of what belongs to it
     * @param title which one
     * @param due the due moment
     * @param state where it stands, as the code names it
     * @param standing where it stands, in words
     * @param line the deadline as a drawing
     * @param why how it came about, step by step
     */
    public record Clock(
            String id, String title, Spoken due, String state, String standing, Picture line, List<String> why) {
        /** Copies the steps. */
        public Clock {
            why = List.copyOf(why);
        }
    }

    /** Copies the lists. */
    public TicketModel {
        facts = List.copyOf(facts);
        clocks = List.copyOf(clocks);
        actions = List.copyOf(actions);
        writing = List.copyOf(writing);
        others = List.copyOf(others);
    }
}

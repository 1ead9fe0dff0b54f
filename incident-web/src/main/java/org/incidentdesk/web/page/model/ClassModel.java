package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * A class: its scenarios, and for its teacher the class list and what became of the exercises.
 *
 * @param frame what stands around the page
 * @param students the accounts that were just made, their passwords shown this once
 * @param trouble what stood in the way of playing a scenario
 * @param scenarios what can be played
 * @param board what the teacher sees; absent for students
 */
public record ClassModel(
        Frame frame, List<List<String>> students, Typed trouble, List<Play> scenarios, Optional<Board> board) {

    /**
     * A scenario to be played.
     *
     * @param title what it is called
     * @param description what the caller says
     * @param form records it as a ticket
     */
    public record Play(String title, String description, FormModel form) {}

    /**
     * What the teacher sees.
     *
     * @param list the form that takes a class list
     * @param filter the form that chooses which exercises are shown
     * @param table where the same is handed out as a table
     * @param heads the steps
     * @param rows the exercises
     */
    public record Board(FormModel list, FormModel filter, String table, List<String> heads, List<Row> rows) {
        /** Copies the lists. */
        public Board {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * An exercise.
     *
     * @param ticket the ticket's number
     * @param path where the ticket is
     * @param scenario which scenario was played
     * @param status the ticket's status, as the code names it
     * @param steps what became of each step
     */
    public record Row(String ticket, String path, String scenario, String status, List<Step> steps) {
        /** Copies the steps. */
        public Row {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What became of a step.
     *
     * @param verdict how it compares, as the code names it
     * @param word the verdict as people say it
     * @param by who did it; empty text for nobody
     * @param said what was done
     * @param expected what was expected instead; empty text where it was done or nothing is expected
     */
    public record Step(String verdict, String word, String by, String said, String expected) {}

    /** Copies the lists. */
    public ClassModel {
        students = students.stream().map(List::copyOf).toList();
        scenarios = List.copyOf(scenarios);
    }
}

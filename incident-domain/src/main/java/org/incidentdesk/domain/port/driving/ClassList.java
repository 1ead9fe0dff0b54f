package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.text.Title;

/**
 * The students of a class.
 *
 * @param students who they are
 */
public record ClassList(List<Student> students) {

    /** The longest list. */
    public static final int MAX_STUDENTS = 500;

    /** Copies the list. */
    public ClassList {
        students = List.copyOf(students);
    }

    /**
     * A student.
     *
     * @param name the name
     * @param login what the student will sign in with
     * @param group the name of the student's group, in which fellows are found
     */
    public record Student(Title name, PersonId login, Title group) {}
}

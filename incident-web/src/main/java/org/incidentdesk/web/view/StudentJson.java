package org.incidentdesk.web.view;

import org.incidentdesk.domain.port.driving.NewStudent;

/**
 * An account that was made for a student.
 *
 * @param login what the student signs in with
 * @param name the name
 * @param group the group
 * @param password the first password, which is not shown again
 */
public record StudentJson(String login, String name, String group, String password) {

    /**
     * Made of an account.
     *
     * @param student the account
     * @return what the teacher sees, this once
     */
    public static StudentJson of(NewStudent student) {
        return new StudentJson(
                student.login().value(), student.name().value(), student.group().value(), student.password());
    }
}

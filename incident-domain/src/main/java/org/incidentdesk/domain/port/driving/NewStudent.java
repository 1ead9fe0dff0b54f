package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.text.Title;

/**
 * An account that was made for a student.
 *
 * @param login what the student signs in with
 * @param name the name
 * @param group the group
 * @param password the first password, which cannot be shown again
 */
public record NewStudent(PersonId login, Title name, GroupId group, String password) {}

package org.incidentdesk.web.view;

import org.incidentdesk.domain.people.Role;

/**
 * Who is signed in.
 *
 * @param id the login
 * @param name the name
 * @param role the role
 * @param language the language in which problems are told
 */
public record MeJson(String id, String name, Role role, String language) {}

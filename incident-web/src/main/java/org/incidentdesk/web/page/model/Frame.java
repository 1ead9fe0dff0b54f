package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param words the texts in the reader's language
 * @param deskName what the desk is called
 * @param demo whether it is a demonstration
 * @param who who has signed in
 * @param navigation the ways from here, by role
 * @param address the address of this page, to come back to
 * @param token proves that a form was made here, for this reader
 * @param message what has just been done
 * @param assets the addresses of style sheets, scripts and pictures, by name
 */
public record Frame(
        Words words,
        String deskName,
        boolean demo,
        Optional<Who> who,
        List<Way> navigation,
        String address,
        String token,
        Optional<String> message,
        Map<String, String> assets) {

    /**
     * Who has signed in.
     *
     * @param login the login
     * @param name the name
     * @param role the role, as people say it
     * @param staff whether it is a technician or an administrator
     */
    public record Who(String login, String name, String role, boolean staff) {}

    /**
     * A way to another page.
     *
     * @param label what it is called
     * @param path where it leads
     * @param here whether the reader is there already
     */
    public record Way(String label, String path, boolean here) {}

    /** Copies the collections. */
    public Frame {
        navigation = List.copyOf(navigation);
        assets = Map.copyOf(assets);
    }

    /**
     * A text in the reader's language.
     *
     * @param key the key
     * @param values the values
     * @return the text
     */
    public String t(String key, Object... values) {
        return words.of(key, values);
    }

    /**
     * What a field is called.
     *
     * @param field the field's name
     * @return its label, {@code frame.label.FIELD}; the name itself where there is none
     */
    public String label(String field) {
        return words.label(field);
    }

    /**
     * The address of a style sheet, script or picture.
     *
     * @param name its name, such as {@code desk.css}
     * @return the address, which changes with its content
     */
    public String asset(String name) {
        String address = assets.get(name);
        if (address == null) {
            throw new IllegalArgumentException("there is no asset named " + name);
        }
        return address;
    }

    /**
     * Whether whoever reads works at the desk.
     *
     * @return false for requesters, and for whoever has not signed in
     */
    public boolean isStaff() {
        return who.isPresent() && who.get().staff();
    }
}

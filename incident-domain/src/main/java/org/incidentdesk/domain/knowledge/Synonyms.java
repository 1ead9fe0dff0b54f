package org.incidentdesk.domain.knowledge;

import java.util.List;

/**
 * Wordings that mean the same at a service desk, in French and English alike. They are added to a question when it is
 * put, so that no index has to be made anew for them.
 */
public final class Synonyms {

    private static final List<List<String>> SHIPPED = List.of(
            List.of("mot de passe", "mdp", "password"),
            List.of("courriel", "mail", "email", "e-mail"),
            List.of("wifi", "wi-fi", "réseau sans fil"),
            List.of("ordinateur portable", "portable", "laptop", "notebook"),
            List.of("clé USB", "USB stick", "USB key"),
            List.of("hameçonnage", "phishing"),
            List.of("double authentification", "authentification multifacteur", "MFA", "2FA"),
            List.of("télétravail", "home office"),
            List.of("webcam", "caméra"));

    private Synonyms() {}

    /**
     * Adds to a question what else it might have said.
     *
     * @param question the question
     * @return the same, with the other wordings of what it says
     */
    public static Question addTo(Question question) {
        return question.with(SHIPPED);
    }
}

package org.incidentdesk.domain.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Stems;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.text.Words;

/**
 * Wordings that mean the same at a service desk, in all its languages alike. They are added to a question when it is put,
 * so that no index has to be made anew when they change.
 *
 * @param groups the wordings, those that mean the same in a group: at most {@value #MAX_GROUPS} groups of
 *     {@value #MIN_WORDINGS} to {@value #MAX_WORDINGS} wordings. A wording may stand in several groups, because words have
 *     several meanings
 */
public record Synonyms(List<List<String>> groups) {

    /** How many groups there are at most. */
    public static final int MAX_GROUPS = 500;

    /** How many wordings a group has at least. */
    public static final int MIN_WORDINGS = 2;

    /** How many wordings a group has at most. */
    public static final int MAX_WORDINGS = 20;

    /** The longest wording, in characters. */
    public static final int MAX_LENGTH = 60;

    private static final Synonyms SHIPPED = new Synonyms(List.of(
            List.of("mot de passe", "mdp", "password"),
            List.of("courriel", "mail", "email", "e-mail"),
            List.of("wifi", "wi-fi", "réseau sans fil"),
            List.of("ordinateur portable", "portable", "laptop", "notebook"),
            List.of("clé USB", "USB stick", "USB key"),
            List.of("hameçonnage", "phishing"),
            List.of("double authentification", "authentification multifacteur", "MFA", "2FA"),
            List.of("télétravail", "home office"),
            List.of("webcam", "caméra")));

    /**
     * Strips and checks the wordings.
     *
     * @throws InvalidValue naming every fault: too many groups or wordings, a group of a single wording, and wordings that
     *     are empty, too long, without a word that says something, or twice in their group
     */
    public Synonyms {
        List<Fault> faults = new ArrayList<>();
        if (groups.size() > MAX_GROUPS) {
            faults.add(new Fault("groups", "too-many", Map.of("max", MAX_GROUPS)));
        }
        List<List<String>> checked = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            checked.add(group("groups[" + i + "]", groups.get(i), faults));
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
        groups = List.copyOf(checked);
    }

    private static List<String> group(String place, List<String> wordings, List<Fault> faults) {
        if (wordings.size() < MIN_WORDINGS) {
            faults.add(new Fault(place, "too-few", Map.of("min", MIN_WORDINGS)));
        }
        if (wordings.size() > MAX_WORDINGS) {
            faults.add(new Fault(place, "too-many", Map.of("max", MAX_WORDINGS)));
        }
        Map<String, String> said = new HashMap<>();
        List<String> checked = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            String at = place + "[" + i + "]";
            try {
                String wording = new Title(wordings.get(i)).value();
                if (wording.length() > MAX_LENGTH) {
                    throw new InvalidValue(at, "too-long", "max", MAX_LENGTH);
                }
                if (Stems.of(wording).isEmpty()) {
                    throw new InvalidValue(at, "no-word");
                }
                // what differs in capitals and accents alone finds the same anyway
                String other = said.putIfAbsent(Words.fold(wording), at);
                if (other != null) {
                    throw new InvalidValue(at, "duplicate", "other", other);
                }
                checked.add(wording);
            } catch (InvalidValue e) {
                e.faults().forEach(fault -> faults.add(new Fault(at, fault.code(), facts(fault))));
            }
        }
        return List.copyOf(checked);
    }

    /** A title may be longer than a wording. */
    private static Map<String, Object> facts(Fault fault) {
        return fault.code().equals("too-long") ? Map.of("max", MAX_LENGTH) : fault.facts();
    }

    /**
     * What a new desk starts with.
     *
     * @return a few groups, in French and English
     */
    public static Synonyms shipped() {
        return SHIPPED;
    }

    /**
     * Adds to a question what else it might have said.
     *
     * @param question the question
     * @return the same, with the other wordings of what it says
     */
    public Question addTo(Question question) {
        return question.with(groups);
    }
}

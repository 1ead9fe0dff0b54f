package org.incidentdesk.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.EffectModel;

/**
 * A kind of settings: named things, each with a version. It says what there is, which form makes or changes one, and hands
 * what was typed to a port. Showing, refusing and answering is the same for all kinds, and stands in {@link SettingsPage}.
 */
interface Shelf {

    /**
     * One of the things.
     *
     * @param id its identity
     * @param version the version that is shown
     * @param name what it is called
     * @param note what else is told of it in the list
     * @param depth how deep it stands in a tree
     * @param active whether it is in use
     */
    record Thing(String id, long version, String name, String note, int depth, boolean active) {

        Thing(String id, long version, Object name, String note, boolean active) {
            this(id, version, name.toString(), note, 0, active);
        }
    }

    /**
     * A stretch of the things.
     *
     * @param things at most as many as a page shows
     * @param next behind which identity the next stretch begins
     */
    record Stretch(List<Thing> things, Optional<String> next) {}

    /**
     * Which of the things are wanted.
     *
     * @param words words to find them by
     * @param after the identity behind which the stretch begins
     */
    record Wanted(Optional<String> words, Optional<String> after) {}

    /**
     * What became of a form.
     *
     * @param id the thing
     * @param once what is shown this once; empty text for nothing
     */
    record Kept(String id, String once) {
        static Kept of(Receipt receipt) {
            return new Kept(receipt.id(), "");
        }
    }

    /**
     * Something else that can be done with a thing.
     *
     * @param name by which it is sent and called
     * @param fields adds the fields that it asks for
     * @param deed does it, and says what is shown this once; empty text for nothing
     * @param away whether the thing is gone after it
     */
    record Act(String name, Function<Sheet, Sheet> fields, Function<Visit, String> deed, boolean away) {
        Act(String name, Function<Sheet, Sheet> fields, Function<Visit, String> deed) {
            this(name, fields, deed, false);
        }
    }

    /** How many things a page shows of a long list. */
    int SHOWN = 50;

    /** In addresses, and in the keys of texts. */
    String name();

    /** A stretch of what there is. */
    Stretch stretch(Visit visit, Wanted wanted);

    /**
     * One of the things.
     *
     * @throws NotFound if there is none
     */
    Thing thing(Visit visit, String id);

    /** Adds the form's fields, filled in with what the thing holds, or with what is proposed for a new one. */
    void fields(Visit visit, Sheet sheet, Optional<String> id);

    /** Makes or changes a thing as the form says. */
    Kept keep(Visit visit, Optional<String> id);

    /** The only thing of its kind, where there is but one. */
    default Optional<String> only() {
        return Optional.empty();
    }

    /** Whether words can be looked for. */
    default boolean isSearched() {
        return false;
    }

    /** Whether the form can show what it would bring about. */
    default boolean isPreviewed() {
        return false;
    }

    /** What the typed form would bring about; without one, what the thing does. */
    default Optional<EffectModel> effect(Visit visit, Optional<String> id, boolean typed) {
        return Optional.empty();
    }

    /** What else can be done with a thing. */
    default List<Act> acts(Visit visit, String id) {
        return List.of();
    }

    /** Where one can go from a thing. */
    default List<Choice> ways(Visit visit, String id) {
        return List.of();
    }

    /** An identity in an address; where it cannot be one, there is nothing under it. */
    static <I> I id(String kind, String raw, Function<String, I> make) {
        try {
            return make.apply(raw);
        } catch (InvalidValue e) {
            throw new NotFound(kind, raw);
        }
    }

    /** The identity of the only thing of its kind. */
    static String the(String only, String kind, String id) {
        if (!only.equals(id)) {
            throw new NotFound(kind, id);
        }
        return only;
    }

    /** Things that are few enough to be shown at once. */
    static Stretch all(List<Thing> things) {
        return new Stretch(things, Optional.empty());
    }

    /** A stretch of a long list; where it is full, more may follow. */
    static Stretch some(List<Thing> things) {
        return new Stretch(
                things,
                things.size() < SHOWN
                        ? Optional.empty()
                        : Optional.of(things.get(SHOWN - 1).id()));
    }
}

package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.FieldModel;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.page.model.Words;

/**
 * A small form in the making. Where it was sent and refused, it shows what was typed; otherwise what is proposed.
 */
final class Sheet {

    private final String id;
    private final String action;
    private final Words words;
    private final Optional<Typed> sent;
    private final List<FieldModel> fields = new ArrayList<>();
    private Typed proposed = Typed.NOTHING;
    private String text;
    private boolean main;
    private boolean open;

    Sheet(String id, String action, Words words, Optional<Typed> sent) {
        this.id = id;
        this.action = action;
        this.words = words;
        this.sent = sent;
    }

    /** Says what it does, by a text's key. */
    Sheet called(String key) {
        text = words.of(key);
        return this;
    }

    /** What is most likely done next. */
    Sheet main() {
        main = true;
        return this;
    }

    /** Shown at once, without being asked for. */
    Sheet open() {
        open = true;
        return this;
    }

    Sheet open(boolean isOpen) {
        open = isOpen;
        return this;
    }

    Sheet hidden(String name, String value) {
        fields.add(new FieldModel(Kind.HIDDEN, name, false, "", List.of()));
        return with(name, value);
    }

    Sheet text(String name, boolean required) {
        return field(Kind.TEXT, name, required, List.of());
    }

    Sheet area(String name, boolean required) {
        return field(Kind.AREA, name, required, List.of());
    }

    Sheet choice(String name, boolean required, List<Choice> choices) {
        return field(Kind.CHOICE, name, required, choices);
    }

    Sheet field(Kind kind, String name, boolean required, List<Choice> choices) {
        fields.add(new FieldModel(kind, name, required, "", choices));
        return this;
    }

    /** Says something below the last field, by a text's key. */
    Sheet hint(String key) {
        FieldModel last = fields.remove(fields.size() - 1);
        fields.add(new FieldModel(last.kind(), last.name(), last.required(), words.of(key), last.choices()));
        return this;
    }

    /** Proposes a value. */
    Sheet with(String name, String value) {
        proposed = proposed.with(name, value);
        return this;
    }

    Sheet with(String name, List<String> values) {
        proposed = proposed.with(name, values);
        return this;
    }

    FormModel done() {
        Typed typed = sent.map(this::again).orElse(proposed);
        return new FormModel(id, action, text, text, main, open || sent.isPresent(), typed, fields);
    }

    /** Hidden fields are ours and not the sender's: the version is the present one, so that sending again succeeds. */
    private Typed again(Typed typed) {
        Typed whole = typed;
        for (FieldModel field : fields) {
            if (field.kind() == Kind.HIDDEN) {
                whole = whole.with(field.name(), proposed.value(field.name()));
            }
        }
        return whole;
    }
}

package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.FieldModel;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.FormModel.Part;
import org.incidentdesk.web.page.model.KeptModel;
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
    private final List<Part> parts = new ArrayList<>();
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

    Sheet check(String name, boolean yes) {
        return field(Kind.CHECK, name, false, List.of()).with(name, yes ? "yes" : "");
    }

    /** A table of fields, or a group of them. */
    Sheet part(Part part) {
        parts.add(part);
        return this;
    }

    /** The value that is proposed for a text or a choice. */
    Sheet with(String name, Optional<?> value) {
        return value.map(present -> with(name, present.toString())).orElse(this);
    }

    /** Where the form was sent and refused: each field that now holds something else than what was typed. */
    List<KeptModel.Field> changed() {
        List<KeptModel.Field> changed = new ArrayList<>();
        sent.ifPresent(typed -> all().filter(field -> field.kind() != Kind.HIDDEN && field.kind() != Kind.PASSWORD)
                .filter(field -> !said(field, typed).equals(said(field, proposed)))
                .forEach(field -> changed.add(new KeptModel.Field(words.label(field.name()), said(field, proposed)))));
        return changed;
    }

    private Stream<FieldModel> all() {
        return Stream.concat(
                fields.stream(),
                parts.stream()
                        .flatMap(part -> Stream.concat(
                                part.fields().stream(), part.lines().stream().flatMap(line -> line.cells().stream()))));
    }

    /** What a field holds, as readers see it. */
    private String said(FieldModel field, Typed typed) {
        List<String> values = typed.values().getOrDefault(field.name(), List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .toList();
        if (field.kind() == Kind.CHECK) {
            return words.of(values.isEmpty() ? "settings.no" : "settings.yes");
        }
        return field.choices().isEmpty()
                ? String.join("\n", values)
                : field.choices().stream()
                        .filter(choice -> values.contains(choice.value()))
                        .map(Choice::label)
                        .collect(Collectors.joining(", "));
    }

    FormModel done() {
        Typed typed = sent.map(this::again).orElse(proposed);
        return new FormModel(id, action, text, text, main, open || sent.isPresent(), typed, fields, parts);
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

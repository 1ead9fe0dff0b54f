package org.incidentdesk.web.page;

import java.util.Optional;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driving.CannedAnswerDefinition;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.FieldModel.Kind;

/** The canned answers. */
final class CannedAnswerShelf implements Shelf {

    private final SettingSources sources;

    CannedAnswerShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "canned-answers";
    }

    private CannedAnswer find(Visit visit, String id) {
        return sources.forms().cannedAnswer(visit.actor(), Shelf.id("cannedAnswer", id, CannedAnswerId::new));
    }

    private static Thing thing(Visit visit, CannedAnswer answer) {
        String note = answer.kind()
                .map(kind -> Choices.term(visit.words(), kind))
                .orElseGet(() -> visit.words().of("settings.any-use"));
        return new Thing(answer.id().value(), answer.version(), answer.name(), note, answer.active());
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.forms().cannedAnswers(visit.actor()).stream()
                .map(answer -> thing(visit, answer))
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id));
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<CannedAnswer> present = id.map(known -> find(visit, known));
        sheet.text("name", true)
                .with("name", present.map(CannedAnswer::name))
                .area("text", true)
                .hint("settings.placeholders.hint")
                .with("text", present.map(CannedAnswer::text))
                .choice("answerKind", false, Choices.terms(visit, CannedAnswer.Kind.values()))
                .with("answerKind", present.flatMap(CannedAnswer::kind))
                .choice("language", false, Choices.words(visit, Language.values()))
                .with("language", present.flatMap(CannedAnswer::language))
                .field(Kind.SEARCHED, "category", false, sources.choices().everyCategory(visit))
                .with("category", present.flatMap(CannedAnswer::category))
                .check("active", present.map(CannedAnswer::active).orElse(true));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Form form = visit.form();
        Title name = form.required("name", Title::new);
        Text text = form.required("text", Text::new);
        Optional<CannedAnswer.Kind> kind =
                form.optional("answerKind", Inputs.oneOf("answerKind", CannedAnswer.Kind.class));
        Optional<Language> language = form.optional("language", Inputs.oneOf("language", Language.class));
        Optional<CategoryId> category = form.optional("category", CategoryId::new);
        form.mustBeSound();
        CannedAnswerDefinition wish =
                new CannedAnswerDefinition(name, text, kind, language, category, Inputs.yes(visit, "active"));
        return Kept.of(
                id.isEmpty()
                        ? sources.forms().addCannedAnswer(Wishes.add(visit, wish))
                        : sources.forms()
                                .changeCannedAnswer(find(visit, id.get()).id(), Wishes.change(visit, wish)));
    }
}

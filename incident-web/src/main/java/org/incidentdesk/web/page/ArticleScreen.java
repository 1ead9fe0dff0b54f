package org.incidentdesk.web.page;

import org.incidentdesk.web.view.ArticleImageJson;
import org.incidentdesk.web.page.model.EditorModel.ImageLine;
import org.incidentdesk.domain.knowledge.ArticleImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Names;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.ArticleModel.Body;
import org.incidentdesk.web.page.model.ArticleModel.Revision;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.Prose;
import org.incidentdesk.web.page.model.TicketModel.Fact;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.page.model.Words;
import org.incidentdesk.web.problem.ReaderLanguage;

/** An article as it is read and edited. */
final class ArticleScreen {

    /** The field of the title. */
    static final String TITLE = "title";

    /** The field of the category. */
    static final String CATEGORY = "category";

    private final Visit visit;
    private final TicketSources sources;
    private final String form;
    private final Typed typed;

    /** An article for a reader, a form of it perhaps sent and refused. */
    ArticleScreen(Visit visit, TicketSources sources, String form, Typed typed) {
        this.visit = visit;
        this.sources = sources;
        this.form = form;
        this.typed = typed;
    }

    private Words words() {
        return visit.words();
    }

    static String path(ArticleId id) {
        return "/knowledge/" + id;
    }

    private Sheet sheet(String id, String action, long version) {
        Optional<Typed> sent = id.equals(form) ? Optional.of(typed) : Optional.empty();
        return new Sheet(id, action, words(), sent).hidden("form", id).hidden("version", Long.toString(version));
    }

    Body body(ArticleId article, ArticleText text) {
        String number = article.toString();
        List<String> notes = new ArrayList<>();
        if (!text.categories().isEmpty()) {
            notes.add(text.categories().stream()
                    .map(id -> sources.categoryPath(visit, id))
                    .collect(Collectors.joining(" · ")));
        }
        if (!text.keywords().isEmpty()) {
            notes.add(String.join(" · ", text.keywords()));
        }
        return new Body(
                ReaderLanguage.tag(text.language()),
                text.title().value(),
                Prose.of(number, text.symptoms().value()),
                text.cause().map(cause -> Prose.of(number, cause.value())).orElse(Prose.NOTHING),
                remedyTitle(text.remedy()),
                Prose.of(number, text.remedyText().value()),
                notes);
    }

    private String remedyTitle(Remedy remedy) {
        return words().of(remedy == Remedy.RESOLUTION ? "knowledge.resolution" : "knowledge.workaround");
    }

    /** What the form in an editor says so far, as it would be read; whether it is whole is not asked yet. */
    Body preview(Optional<ArticleView> article) {
        String id = article.map(known -> known.id().toString()).orElse("");
        Form sent = visit.form();
        Language language = Stream.of(Language.values())
                .filter(known -> known.name().equals(sent.text("language")))
                .findFirst()
                .orElse(visit.language());
        return new Body(
                ReaderLanguage.tag(language),
                sent.text(TITLE),
                Prose.of(id, sent.text("symptoms")),
                Prose.of(id, sent.text("cause")),
                remedyTitle(
                        sent.text("remedy").equals(Remedy.WORKAROUND.name()) ? Remedy.WORKAROUND : Remedy.RESOLUTION),
                Prose.of(id, sent.text("remedyText")),
                List.of());
    }

    List<Fact> facts(ArticleView article) {
        if (!visit.actor().role().isStaff()) {
            return List.of();
        }
        Names names = new Names(sources.people(), visit.actor());
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("number", article.id().toString()));
        facts.add(fact("state", words().word(article.state().name())));
        facts.add(fact("audience", words().word(article.audience().name())));
        facts.add(fact("author", names.of(article.author())));
        article.reviewer().ifPresent(reviewer -> facts.add(fact("reviewer", names.of(reviewer))));
        facts.add(new Fact(
                words().of("knowledge.fact.changed"),
                "",
                Optional.of(visit.dates().of(article.changedAt()))));
        article.source().ifPresent(source -> facts.add(fact("source", source.toString())));
        facts.add(fact("solved", Long.toString(article.solvedTickets())));
        facts.add(fact(
                "votes",
                words().of(
                                "knowledge.votes",
                                article.votes().helpful(),
                                article.votes().notHelpful())));
        return facts;
    }

    private Fact fact(String name, String value) {
        return new Fact(words().of("knowledge.fact." + name), value, Optional.empty());
    }

    /** What usually comes next for an article in this state; whether it is allowed, the port decides. */
    List<FormModel> forms(ArticleView article) {
        if (!visit.actor().role().isStaff()) {
            return List.of();
        }
        ArticleState pending = article.draft().map(draft -> draft.state()).orElse(article.state());
        List<FormModel> forms = new ArrayList<>();
        if (pending == ArticleState.DRAFT) {
            forms.add(move(article, "submit").main().done());
        }
        if (pending == ArticleState.IN_REVIEW) {
            forms.add(move(article, "publish").main().done());
            forms.add(move(article, "send-back").done());
        }
        if (article.draft().isPresent()) {
            forms.add(move(article, "discard").done());
        }
        if (article.state() == ArticleState.PUBLISHED) {
            boolean internal = article.audience() == Audience.INTERNAL;
            forms.add(sheet("open", path(article.id()) + "/open", article.version())
                    .called(internal ? "knowledge.act.open" : "knowledge.act.keep-internal")
                    .hidden("audience", (internal ? Audience.FAQ : Audience.INTERNAL).name())
                    .done());
            forms.add(move(article, "retire").done());
        }
        if (article.state() == ArticleState.RETIRED) {
            forms.add(move(article, "restore").done());
        }
        return forms;
    }

    private Sheet move(ArticleView article, String move) {
        return sheet(move, path(article.id()) + "/" + move, article.version()).called("knowledge.act." + move);
    }

    List<FormModel> votes(ArticleView article) {
        return article.state() == ArticleState.PUBLISHED
                ? List.of(vote(article, "yes"), vote(article, "no"))
                : List.of();
    }

    private FormModel vote(ArticleView article, String vote) {
        return sheet("vote-" + vote, path(article.id()) + "/vote", article.version())
                .called("knowledge.vote." + vote)
                .hidden("helpful", vote)
                .done();
    }

    List<Revision> revisions(ArticleId id, List<ArticleRevision> revisions) {
        Names names = new Names(sources.people(), visit.actor());
        return revisions.stream()
                .sorted((one, other) -> other.number() - one.number())
                .map(revision -> new Revision(
                        revision.number(),
                        words().of(
                                        "knowledge.revision",
                                        revision.number(),
                                        names.of(revision.publisher()),
                                        visit.dates().of(revision.publishedAt()).text()),
                        revision.number() > 1 ? path(id) + "?compare=" + revision.number() : ""))
                .toList();
    }

    /** The form for a new article, or for the next text of one. */
    FormModel editor(Optional<ArticleView> article, Choices choices) {
        Sheet sheet = sheet(
                        "editor",
                        article.map(known -> path(known.id()) + "/text").orElse("/knowledge"),
                        article.map(ArticleView::version).orElse(0L))
                .called(article.isPresent() ? "knowledge.act.save" : "knowledge.act.draft")
                .main()
                .text(TITLE, true)
                .area("symptoms", true)
                .hint("knowledge.hint.symptoms")
                .area("cause", false)
                .field(Kind.PICK, "remedy", true, Choices.words(visit, Remedy.values()))
                .area("remedyText", true)
                .hint("knowledge.hint.markdown")
                .field(Kind.PICK, "language", true, Choices.words(visit, Language.values()))
                .field(Kind.SEARCHED, CATEGORY, false, choices.categories(visit))
                .text("keywords", false)
                .hint("knowledge.hint.keywords")
                .with("language", visit.language().name());
        article.map(known -> known.draft().map(draft -> draft.text()).orElse(known.text()))
                .ifPresentOrElse(text -> propose(sheet, text), () -> begin(sheet));
        return sheet.done();
    }

    /** The pictures that a text may show, each with what shows it. */
    List<ImageLine> images(List<ArticleImage> images) {
        List<ImageLine> lines = new ArrayList<>();
        for (ArticleImage image : images) {
            String name = image.file().name().value();
            lines.add(new ImageLine(
                    name,
                    path(image.article()) + "/" + ArticleImage.FOLDER + name,
                    ArticleImageJson.markdown(image),
                    sheet("remove-image-" + lines.size(), path(image.article()) + "/image-removals", 0)
                            .called("knowledge.act.remove-image")
                            .hidden("name", name)
                            .done()));
        }
        return lines;
    }

    /** The form that adds a picture. */
    FormModel upload(ArticleId article) {
        return sheet("image", path(article) + "/images", 0)
                .called("knowledge.act.image")
                .field(Kind.FILE, "file", true, List.of())
                .hint("knowledge.hint.image")
                .done();
    }

    /** What whoever begins an article knows of it already. */
    private void begin(Sheet sheet) {
        sheet.with(TITLE, typed.value(TITLE)).with(CATEGORY, typed.value(CATEGORY));
    }

    private static void propose(Sheet sheet, ArticleText text) {
        sheet.with(TITLE, text.title().value())
                .with("symptoms", text.symptoms().value())
                .with("cause", text.cause().map(Text::value).orElse(""))
                .with("remedy", text.remedy().name())
                .with("remedyText", text.remedyText().value())
                .with("language", text.language().name())
                .with(
                        CATEGORY,
                        text.categories().stream()
                                .map(CategoryId::value)
                                .findFirst()
                                .orElse(""))
                .with("keywords", String.join(", ", text.keywords()));
    }

    /**
     * The text that an editor sent.
     *
     * @param before the categories that the article has; a form chooses one, and the others stay
     */
    static ArticleText read(Visit visit, Collection<CategoryId> before) {
        Form form = visit.form();
        Title title = form.required(TITLE, Title::new);
        Text symptoms = form.required("symptoms", Text::new);
        Optional<Text> cause = form.optional("cause", Text::new);
        Remedy remedy = form.required("remedy", Inputs.oneOf("remedy", Remedy.class));
        Text remedyText = form.required("remedyText", Text::new);
        Language language = form.required("language", Inputs.oneOf("language", Language.class));
        Optional<CategoryId> category = form.optional(CATEGORY, CategoryId::new);
        form.mustBeSound();
        TreeSet<CategoryId> categories = new TreeSet<>();
        before.stream().skip(1).forEach(categories::add);
        category.ifPresent(categories::add);
        Set<String> keywords = Arrays.stream(form.text("keywords").split("[,\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return new ArticleText(
                title, symptoms, cause, remedy, remedyText, language, categories, new TreeSet<>(keywords));
    }
}

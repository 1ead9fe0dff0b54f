package org.incidentdesk.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.TemplateDefinition;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.FieldModel.Kind;

/** The templates of reports, each on a category and known by it. */
final class TemplateShelf implements Shelf {

    private final SettingSources sources;

    TemplateShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "templates";
    }

    private TicketTemplate find(Visit visit, String id) {
        return sources.forms().template(visit.actor(), Shelf.id("template", id, CategoryId::new));
    }

    private Thing thing(Visit visit, TicketTemplate template) {
        String path = sources.catalogue()
                .category(visit.actor(), template.category())
                .path()
                .replace(" > ", " › ");
        return new Thing(template.category().value(), template.version(), path, "", true);
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.forms().templates(visit.actor()).stream()
                .map(template -> thing(visit, template))
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id));
    }

    private static List<String> names(Set<ReportField> fields) {
        return fields.stream().map(Enum::name).toList();
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<TicketTemplate> present = id.map(known -> find(visit, known));
        Prefill prefill = present.map(TicketTemplate::prefill).orElse(Prefill.NOTHING);
        if (id.isEmpty()) {
            sheet.field(Kind.SEARCHED, "category", true, sources.choices().everyCategory(visit));
        }
        sheet.field(Kind.CHECKS, "mandatory", false, Choices.terms(visit, ReportField.values()))
                .with("mandatory", names(present.map(TicketTemplate::mandatory).orElse(Set.of())))
                .field(Kind.CHECKS, "hidden", false, Choices.terms(visit, ReportField.values()))
                .with("hidden", names(present.map(TicketTemplate::hidden).orElse(Set.of())))
                .text("title", false)
                .with("title", prefill.title())
                .area("description", false)
                .with("description", prefill.description())
                .choice("location", false, sources.choices().locations(visit))
                .with("location", prefill.location())
                .field(Kind.MANY, "assets", false, sources.choices().assets(visit, Set.of()))
                .with("assets", prefill.assets().stream().map(AssetId::value).toList())
                .choice("impact", false, Choices.words(visit, Impact.values()))
                .with("impact", prefill.impact())
                .choice("urgency", false, Choices.words(visit, Urgency.values()))
                .with("urgency", prefill.urgency());
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Form form = visit.form();
        CategoryId category =
                id.isPresent() ? find(visit, id.get()).category() : form.required("category", CategoryId::new);
        Set<ReportField> mandatory =
                new TreeSet<>(form.each("mandatory", Inputs.oneOf("mandatory", ReportField.class)));
        Set<ReportField> hidden = new TreeSet<>(form.each("hidden", Inputs.oneOf("hidden", ReportField.class)));
        Prefill prefill = new Prefill(
                form.optional("title", Title::new),
                form.optional("description", Text::new),
                form.optional("location", LocationId::new),
                new TreeSet<>(form.each("assets", AssetId::new)),
                form.optional("impact", Inputs.oneOf("impact", Impact.class)),
                form.optional("urgency", Inputs.oneOf("urgency", Urgency.class)));
        form.mustBeSound();
        TemplateDefinition wish = new TemplateDefinition(mandatory, hidden, prefill);
        Receipt receipt = Inputs.placed(
                () -> sources.forms()
                        .changeTemplate(
                                category, id.isEmpty() ? Wishes.onVersion(visit, 0, wish) : Wishes.change(visit, wish)),
                Inputs::lastName);
        return Kept.of(receipt);
    }
}

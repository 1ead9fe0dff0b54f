package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.CategoryView;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.FieldModel.Kind;

/** The category tree. A category is moved by choosing another one above it; its whole subtree goes with it. */
final class CategoryShelf implements Shelf {

    private final SettingSources sources;

    CategoryShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "categories";
    }

    private Category find(Visit visit, String id) {
        return sources.catalogue()
                .category(visit.actor(), Shelf.id("category", id, CategoryId::new))
                .category();
    }

    private static Thing thing(Visit visit, Category category, int depth) {
        List<String> notes = new ArrayList<>();
        if (!category.forIncidents()) {
            notes.add(visit.words().of("settings.not-for-incidents"));
        }
        if (!category.visibleToRequesters()) {
            notes.add(visit.words().of("settings.not-for-requesters"));
        }
        return new Thing(
                category.id().value(),
                category.version(),
                category.name().value(),
                String.join(" · ", notes),
                depth,
                !category.retired());
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        Map<CategoryId, Integer> depths = new HashMap<>();
        List<Thing> things = new ArrayList<>();
        for (CategoryView view : sources.catalogue().categories(visit.actor())) {
            Category category = view.category();
            int depth = category.parent().map(above -> depths.get(above) + 1).orElse(0);
            depths.put(category.id(), depth);
            things.add(thing(visit, category, depth));
        }
        return Shelf.all(things);
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id), 0);
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<Category> present = id.map(known -> find(visit, known));
        List<Choice> above = sources.choices().everyCategory(visit).stream()
                .filter(choice -> id.filter(choice.value()::equals).isEmpty())
                .toList();
        sheet.text("name", true)
                .with("name", present.map(Category::name))
                .field(Kind.SEARCHED, "above", false, above)
                .hint("settings.above.hint")
                .with("above", present.flatMap(Category::parent))
                .choice("defaultGroup", false, sources.choices().groups(visit))
                .with("defaultGroup", present.flatMap(Category::defaultGroup))
                .choice("guide", false, SettingChoices.guides(sources, visit))
                .hint("settings.inherited")
                .with("guide", present.flatMap(Category::guide))
                .choice("serviceLevel", false, SettingChoices.serviceLevels(sources, visit))
                .hint("settings.inherited")
                .with("serviceLevel", present.flatMap(Category::serviceLevel))
                .check(
                        "visibleToRequesters",
                        present.map(Category::visibleToRequesters).orElse(true))
                .check("forIncidents", present.map(Category::forIncidents).orElse(true))
                .check("retired", present.map(Category::retired).orElse(false));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Form form = visit.form();
        Title name = form.required("name", Title::new);
        Optional<CategoryId> above = form.optional("above", CategoryId::new);
        Optional<GroupId> group = form.optional("defaultGroup", GroupId::new);
        Optional<ServiceLevelId> level = form.optional("serviceLevel", ServiceLevelId::new);
        Optional<GuideId> guide = form.optional("guide", GuideId::new);
        form.mustBeSound();
        CategoryDefinition wish = new CategoryDefinition(
                name,
                above,
                group,
                Inputs.yes(visit, "visibleToRequesters"),
                Inputs.yes(visit, "forIncidents"),
                Inputs.yes(visit, "retired"),
                level,
                guide);
        return Kept.of(
                id.isEmpty()
                        ? sources.catalogue().addCategory(Wishes.add(visit, wish))
                        : sources.catalogue()
                                .changeCategory(find(visit, id.get()).id(), Wishes.change(visit, wish)));
    }

    @Override
    public List<Act> acts(Visit visit, String id) {
        return List.of(new Act(
                "delete",
                sheet -> sheet.text("name", true).hint("settings.delete.hint"),
                sent -> {
                    Title name = sent.form().required("name", Title::new);
                    sent.form().mustBeSound();
                    sources.catalogue().deleteCategory(find(sent, id).id(), Wishes.change(sent, name));
                    return "";
                },
                true));
    }
}

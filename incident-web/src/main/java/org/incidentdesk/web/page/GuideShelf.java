package org.incidentdesk.web.page;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.port.driving.GuideDefinition;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.EffectModel;
import org.incidentdesk.web.page.model.Picture;

/** The diagnostic guides: a list of steps, and the flowchart that they make beside it. */
final class GuideShelf implements Shelf {

    private final SettingSources sources;

    GuideShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "guides";
    }

    private Guide find(Visit visit, String id) {
        return sources.guides().guide(visit.actor(), Shelf.id("guide", id, GuideId::new));
    }

    private static Thing thing(Visit visit, Guide guide) {
        return new Thing(
                guide.id().value(),
                guide.version(),
                guide.name(),
                visit.words().count("settings.steps", guide.nodes().size()),
                true);
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.guides().guides(visit.actor()).stream()
                .map(guide -> thing(visit, guide))
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id));
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        new GuideSheet(sources, visit, sheet).show(id.map(known -> find(visit, known)));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        GuideForm form = new GuideForm(visit.form());
        GuideDefinition wish = form.definition();
        return Kept.of(Inputs.placed(
                () -> id.isEmpty()
                        ? sources.guides().addGuide(Wishes.add(visit, wish))
                        : sources.guides().changeGuide(find(visit, id.get()).id(), Wishes.change(visit, wish)),
                form::place));
    }

    @Override
    public boolean isPreviewed() {
        return true;
    }

    @Override
    public Optional<EffectModel> effect(Visit visit, Optional<String> id, boolean typed) {
        Guide guide = typed ? typed(visit) : find(visit, id.orElseThrow());
        return Optional.of(new EffectModel(
                visit.words().of("settings.effect.guides"),
                List.of(),
                List.of(),
                Optional.of(new Picture(TicketGuide.chart(visit.words(), guide, Optional.empty(), visit.language())
                        .draw()
                        .markup()))));
    }

    private static Guide typed(Visit visit) {
        GuideForm form = new GuideForm(visit.form());
        GuideDefinition wish = form.definition();
        return Inputs.placed(
                () -> new Guide(new GuideId("typed"), wish.name(), wish.start(), wish.nodes(), 0), form::place);
    }

    @Override
    public List<Choice> ways(Visit visit, String id) {
        return List.of(new Choice(
                "/settings/guides/" + find(visit, id).id().value() + "/flowchart",
                visit.words().of("settings.mermaid")));
    }
}

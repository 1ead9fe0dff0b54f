package org.incidentdesk.domain.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.TemplateRepository;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/** What a {@link TemplateRepository} keeps. */
public interface TemplateRepositoryContract extends WholeListContract<CategoryId, TicketTemplate> {

    @Override
    default TemplateRepository repository(Repositories repositories) {
        return repositories.templates();
    }

    @Override
    default List<TicketTemplate> all(Repositories repositories) {
        return repositories.templates().all();
    }

    @Override
    default TicketTemplate named(String id) {
        return SampleThings.template(new CategoryId(id));
    }

    @Override
    default List<TicketTemplate> examples() {
        return List.of(
                SampleThings.template(Fresh.category()),
                TicketTemplate.none(Fresh.category()),
                new TicketTemplate(
                        Fresh.category(),
                        Set.of(ReportField.NEEDED_BY, ReportField.URGENCY),
                        Set.of(),
                        new Prefill(
                                Optional.of(new Title(Fresh.ofLength(Title.MAX_LENGTH))),
                                Optional.of(new Text("Message :\n« 🙂 »\n系統")),
                                Optional.of(Fresh.location()),
                                Set.of(new AssetId(Fresh.id("asset")), new AssetId(Fresh.id("asset"))),
                                Optional.of(Impact.VERY_LOW),
                                Optional.of(Urgency.VERY_HIGH)),
                        0));
    }

    @Override
    default TicketTemplate changed(TicketTemplate thing) {
        return new TicketTemplate(
                thing.category(), Set.of(ReportField.IMPACT), Set.of(), Prefill.NOTHING, thing.version());
    }

    @Override
    default CategoryId id(TicketTemplate thing) {
        return thing.category();
    }

    @Override
    default long version(TicketTemplate thing) {
        return thing.version();
    }

    @Override
    default TicketTemplate atVersion(TicketTemplate thing, long version) {
        return thing.atVersion(version);
    }
}

package org.incidentdesk.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.WebhookId;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.WebhookAddress;
import org.incidentdesk.domain.port.driving.IssuedWebhook;
import org.incidentdesk.domain.port.driving.WebhookDefinition;
import org.incidentdesk.domain.port.driving.WebhookView;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.FieldModel.Kind;

/** Other software that is told what happens. */
final class WebhookShelf implements Shelf {

    private final SettingSources sources;

    WebhookShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    private WebhookView find(Visit visit, String id) {
        return sources.webhooks().webhook(visit.actor(), Shelf.id("webhook", id, WebhookId::new));
    }

    private static Thing thing(WebhookView webhook) {
        String note = webhook.address().value()
                + webhook.deactivatedBecause().map(reason -> " · " + reason).orElse("");
        return new Thing(webhook.id().value(), webhook.version(), webhook.name(), note, webhook.active());
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.webhooks().webhooks(visit.actor()).stream()
                .map(WebhookShelf::thing)
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(find(visit, id));
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<WebhookView> present = id.map(known -> find(visit, known));
        sheet.text("name", true)
                .with("name", present.map(WebhookView::name))
                .text("address", true)
                .hint("settings.address.hint")
                .with("address", present.map(WebhookView::address))
                .field(Kind.CHECKS, "kinds", true, Choices.terms(visit, NotificationKind.values()))
                .with(
                        "kinds",
                        present.map(WebhookView::kinds).orElse(Set.of()).stream()
                                .map(Enum::name)
                                .toList())
                .check("active", present.map(WebhookView::active).orElse(true));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Form form = visit.form();
        Title name = form.required("name", Title::new);
        WebhookAddress address = form.required("address", WebhookAddress::new);
        Set<NotificationKind> kinds = new TreeSet<>(form.each("kinds", Inputs.oneOf("kinds", NotificationKind.class)));
        form.mustBeSound();
        WebhookDefinition wish = new WebhookDefinition(name, address, kinds, Inputs.yes(visit, "active"));
        if (id.isPresent()) {
            return Kept.of(
                    sources.webhooks().changeWebhook(find(visit, id.get()).id(), Wishes.change(visit, wish)));
        }
        IssuedWebhook issued = sources.webhooks().addWebhook(visit.actor(), wish);
        return new Kept(issued.id().value(), issued.secret());
    }

    @Override
    public List<Act> acts(Visit visit, String id) {
        WebhookId webhook = find(visit, id).id();
        return List.of(new Act(
                "secret",
                sheet -> sheet,
                sent -> sources.webhooks().renewSecret(sent.actor(), webhook).secret()));
    }

    @Override
    public List<Choice> ways(Visit visit, String id) {
        return List.of(new Choice("/settings/deliveries", visit.words().of("settings.deliveries")));
    }
}

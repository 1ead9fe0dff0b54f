package org.incidentdesk.web.resource;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driving.KnowledgeAdvice;
import org.incidentdesk.domain.port.driving.Plight;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.TicketAdviceJson;

/** What may help, while somebody still writes. */
@Path("/api/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SuggestionsResource {

    private static final int MANY = 100;
    private static final int SOME = 5;

    private final KnowledgeAdvice advice;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param advice advises
     * @param answers the form of answers
     */
    public SuggestionsResource(KnowledgeAdvice advice, Answers answers) {
        this.advice = advice;
        this.answers = answers;
    }

    record PlightBody(
            @NotNull @Size(max = Text.MAX_LENGTH) String title,
            @Size(max = Text.MAX_LENGTH) String description,
            String category,
            @Size(max = MANY) List<@NotNull String> assets,
            Integer limit) {

        Plight plight() {
            Values values = new Values();
            Optional<CategoryId> node = values.maybe("/category", category, CategoryId::new);
            List<AssetId> items = values.each("/assets", assets, AssetId::new);
            values.check();
            return new Plight(
                    title,
                    description == null ? "" : description,
                    node,
                    new TreeSet<>(items),
                    limit == null ? SOME : limit);
        }
    }

    /** Suggests. */
    @POST
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "suggestBeforehand",
            text = "Suggests articles and solved tickets for what somebody is about to report, each with its reasons;"
                    + " nothing is kept.",
            gives = TicketAdviceJson.class)
    public Response suggest(@Context ContainerRequestContext request, PlightBody body) {
        return answers.unkept(
                TicketAdviceJson.of(advice.advise(Asker.of(request).actor(), body.plight())));
    }
}

package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.port.driving.FormAdministration;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.RuleDefinition;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.FormBodies.RuleBody;
import org.incidentdesk.web.resource.FormBodies.TrialBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.PresetJson;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.ReportRuleJson;

/** The rules on report. */
@Path("/api/report-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReportRulesResource {

    private final FormAdministration forms;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param forms knows and changes them
     * @param answers the form of answers
     */
    public ReportRulesResource(FormAdministration forms, Answers answers) {
        this.forms = forms;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listReportRules",
            text = "Lists the rules on report, in the order in which they are looked at.",
            gives = ReportRuleJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(forms.rules(Asker.of(request).actor()).stream()
                .map(ReportRuleJson::of)
                .toList());
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addReportRule",
            text = "Adds one rule on report, under an identity made of its name.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, RuleBody body) {
        Request<RuleDefinition> wish = Asker.of(request).add(body.definition());
        Receipt receipt = Pointers.pointing(() -> forms.addRule(wish));
        return answers.created("/api/report-rules", receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "changeReportRule",
            text = "Changes one rule on report.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, RuleBody body) {
        Request<RuleDefinition> wish = Asker.of(request).change(body.definition());
        RuleId which = Paths.id("reportRule", id, RuleId::new);
        return answers.changed(Pointers.pointing(() -> forms.changeRule(which, wish)));
    }

    /** Tries them out. */
    @POST
    @Path("trial")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "tryReportRules",
            text = "Says what the rules would do with a report, without reporting anything.",
            gives = PresetJson.class,
            list = true)
    public Response trial(@Context ContainerRequestContext request, TrialBody body) {
        return answers.list(forms.tryRules(Asker.of(request).actor(), body.trial()).stream()
                .map(PresetJson::of)
                .toList());
    }
}

package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;
import static org.incidentdesk.web.openapi.Described.Expects.IF_GIVEN;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.AttachFile;
import org.incidentdesk.domain.port.driving.Attachments;
import org.incidentdesk.domain.port.driving.RemoveFile;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.ticket.Visibility;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.TicketReceiptJson;

/** Files on tickets. */
@Path("/api/tickets/{number}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public final class AttachmentsResource {

    private final Attachments attachments;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param attachments keeps files
     * @param answers the form of answers
     */
    public AttachmentsResource(Attachments attachments, Answers answers) {
        this.attachments = attachments;
        this.answers = answers;
    }

    /** Attaches a file. */
    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "attachFile",
            text =
                    "Attaches a file, which is the body as it is: a picture (png, jpg, gif, webp), a PDF, a text (txt, log,"
                            + " csv) or an office document (docx, xlsx, pptx, odt, ods, odp) of at most 10 MiB. Its name, its"
                            + " Content-Type where one is given, and its bytes must agree. A requester's file resumes what waits"
                            + " for the requester.",
            gives = TicketReceiptJson.class,
            status = 201,
            expects = IF_GIVEN)
    public Response attach(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @QueryParam("name") String name,
            @QueryParam("visibility") String visibility,
            @QueryParam("followUp") String followUp,
            InputStream file) {
        TicketNumber ticket = Paths.ticket(number);
        Query query = new Query();
        if (name == null) {
            query.fault(new Fault("name", "missing", Map.of()));
        }
        Optional<FileName> called = query.one("name", name, FileName::new);
        Optional<Visibility> seenBy = query.oneOf("visibility", visibility, Visibility.class);
        Optional<Long> message = query.one("followUp", followUp, AttachmentsResource::entry);
        query.check();
        Optional<String> declared = Optional.ofNullable(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
        AttachFile wish = new AttachFile(ticket, called.orElseThrow(), declared, seenBy, message);
        TicketReceipt receipt = attachments.attach(Asker.of(request).add(wish), file);
        return answers.created(
                TicketsResource.address(receipt.ticket()) + "/attachments/" + receipt.entry() + "/content", receipt);
    }

    private static long entry(String raw) {
        if (!raw.matches("[0-9]{1,18}")) {
            throw new InvalidValue("followUp", "malformed-number");
        }
        return Long.parseLong(raw);
    }

    /** Hands a file out. */
    @GET
    @Path("{entry}/content")
    @Produces(MediaType.WILDCARD)
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "readFile",
            text =
                    "Hands out a file as it was attached. A page may show pictures; everything else is to be kept as a file.",
            gives = InputStream.class)
    public Response content(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("entry") String entry) {
        return answers.file(
                attachments.open(Asker.of(request).actor(), Paths.ticket(number), Paths.entry("attachment", entry)));
    }

    /** Takes a file away. */
    @DELETE
    @Path("{entry}")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "removeFile",
            text =
                    "Takes a file away; the history keeps that it was there. Its bytes are deleted about a day later, unless"
                            + " they hang elsewhere.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response remove(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("entry") String entry) {
        RemoveFile wish = new RemoveFile(Paths.ticket(number), Paths.entry("attachment", entry));
        return answers.changed(attachments.remove(Asker.of(request).change(wish)));
    }
}

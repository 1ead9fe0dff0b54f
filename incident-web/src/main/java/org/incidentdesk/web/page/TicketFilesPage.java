package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.port.driving.AttachFile;
import org.incidentdesk.domain.port.driving.Attachments;
import org.incidentdesk.domain.port.driving.RemoveFile;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.Visibility;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.security.HandedOut;

/** The files of a ticket: joined, handed out, taken away. */
@Path("/tickets/{number}")
public final class TicketFilesPage {

    private final TicketScreen screen;
    private final Attachments attachments;

    /**
     * Makes the page.
     *
     * @param screen shows the ticket
     * @param attachments keeps files
     */
    public TicketFilesPage(TicketScreen screen, Attachments attachments) {
        this.screen = screen;
        this.attachments = attachments;
    }

    /** Attaches a file. */
    @POST
    @Path("files")
    @AllowedTo(Callers.EVERYONE)
    public Response attach(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "attached", ticket -> {
            Form.Upload upload = form.upload("file").orElseThrow(() -> new InvalidValue("file", "missing"));
            FileName name = form.required("file", text -> new FileName(upload.name()));
            Optional<Visibility> visibility = form.optional("visibility", Inputs.oneOf("visibility", Visibility.class));
            form.mustBeSound();
            return attachments.attach(
                    Wishes.add(visit, new AttachFile(ticket, name, upload.type(), visibility, Optional.empty())),
                    upload.open());
        });
    }

    /** Takes a file away. */
    @POST
    @Path("removals")
    @AllowedTo(Callers.EVERYONE)
    public Response remove(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "file-removed", ticket -> {
            Long entry = form.required("entry", Inputs.number("entry"));
            form.mustBeSound();
            return attachments.remove(Wishes.change(visit, new RemoveFile(ticket, entry)));
        });
    }

    /** Hands a file out as it was attached. A page may show pictures; everything else is kept as a file. */
    @GET
    @Path("files/{entry}")
    @AllowedTo(Callers.EVERYONE)
    public Response read(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("entry") String entry) {
        return HandedOut.file(
                attachments.open(Visit.of(request).actor(), TicketScreen.number(number), entry(entry)), "Cookie");
    }

    private static long entry(String raw) {
        if (!raw.matches("[0-9]{1,18}")) {
            throw new NotFound("attachment", raw);
        }
        return Long.parseLong(raw);
    }
}

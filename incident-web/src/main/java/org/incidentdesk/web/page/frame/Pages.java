package org.incidentdesk.web.page.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.incidentdesk.domain.port.driving.DeskAdministration;
import org.incidentdesk.domain.port.driving.OpenedSession;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.web.page.model.Frame;
import org.incidentdesk.web.page.model.KeptModel;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.problem.Problem;
import org.incidentdesk.web.security.FormToken;

/** Makes pages: the frame around them, their text out of a template, and the answers to forms. */
public final class Pages {

    private static final String TYPE = "text/html;charset=UTF-8";

    private final DeskAdministration desk;
    private final PeopleAdministration people;
    private final Assets assets;
    private final boolean demo;
    private final TemplateEngine templates;

    /**
     * Makes pages.
     *
     * @param desk knows the desk's name
     * @param people knows who reads
     * @param assets style sheets and scripts
     * @param demo whether it is a demonstration
     */
    public Pages(DeskAdministration desk, PeopleAdministration people, Assets assets, boolean demo) {
        this.desk = desk;
        this.people = people;
        this.assets = assets;
        this.demo = demo;
        this.templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Pages.class.getClassLoader(), "org.incidentdesk.web.template");
        templates.setTrimControlStructures(true);
    }

    /**
     * The frame around a page.
     *
     * @param visit the request
     * @return the frame, which every page's model holds
     */
    public Frame frame(Visit visit) {
        Optional<Frame.Who> who = visit.somebody().map(actor -> {
            String name = people.person(actor, actor.person()).name().value();
            String role = visit.words().capital(actor.role().name());
            return new Frame.Who(
                    actor.person().value(), name, role, actor.role().isStaff());
        });
        return new Frame(
                visit.words(),
                desk.sign().name().value(),
                demo,
                who,
                visit.somebody()
                        .map(actor -> Navigation.of(actor.role(), visit))
                        .orElseGet(List::of),
                visit.address(),
                FormToken.of(visit.secret()),
                visit.wantsPiece() ? Optional.empty() : visit.takeMessage(),
                assets.addresses());
    }

    /**
     * Shows a page, or a piece of one.
     *
     * @param template the template's file name, such as {@code home.jte}
     * @param model what it shows
     * @return the answer
     */
    public Response show(String template, Object model) {
        return show(Response.Status.OK.getStatusCode(), template, model);
    }

    /**
     * Shows a page with a status of its own.
     *
     * @param status the HTTP status
     * @param template the template's file name
     * @param model what it shows
     * @return the answer
     */
    public Response show(int status, String template, Object model) {
        return Response.status(status).type(TYPE).entity(html(template, model)).build();
    }

    Html html(String template, Object model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, model, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Html(bytes.toByteArray());
    }

    /**
     * Shows a form that came after the session was over, once its sender has signed in again.
     *
     * @param visit the request that signed in
     * @param session the new session
     * @param path where the form was to be sent
     * @param fields what was typed
     * @return the page, from which it can be sent
     */
    public Response kept(Visit visit, OpenedSession session, String path, List<KeptModel.Field> fields) {
        Frame frame = frame(visit.asNow(session));
        return show("kept.jte", new KeptModel(frame, false, true, path, fields));
    }

    /**
     * Sends the browser on after something was done, so that loading the page again does not do it again.
     *
     * @param path where it goes
     * @return the answer
     */
    public static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /**
     * Does something, of which more is done whether it is refused or not.
     *
     * @param visit the request
     * @param deed what is done
     * @return why it was refused, in the reader's language; empty where it was not
     */
    public static Optional<String> refusal(Visit visit, Runnable deed) {
        try {
            deed.run();
            return Optional.empty();
        } catch (DomainRefusal refusal) {
            Typed typed = Refusals.typed(visit.form(), Refusals.problem(refusal, visit.language()));
            return Optional.of(typed.trouble()
                    .map(Typed.Trouble::detail)
                    .orElseGet(() -> typed.faults().entrySet().stream()
                            .map(fault -> visit.words().label(fault.getKey()) + " " + fault.getValue())
                            .collect(Collectors.joining("; "))));
        }
    }

    /**
     * Does what a form asks for. Where it is refused, the page is shown again with everything that was typed and with what
     * is wrong beside it.
     *
     * @param visit the request
     * @param action does it, and says where to go on
     * @param again shows the page again
     * @return the answer
     */
    public Response attempt(Visit visit, Supplier<Response> action, Function<Typed, Response> again) {
        try {
            return action.get();
        } catch (DomainRefusal refusal) {
            Problem problem = Refusals.problem(refusal, visit.language());
            Response page = again.apply(Refusals.typed(visit.form(), problem));
            return Response.fromResponse(page).status(problem.status()).build();
        }
    }
}

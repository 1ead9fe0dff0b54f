package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.Classroom;
import org.incidentdesk.domain.port.driving.NewStudent;
import org.incidentdesk.domain.port.driving.PlayScenario;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.file.ClassListFile;
import org.incidentdesk.web.file.ResultTable;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.ClassModel;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/**
 * A class that plays service desk: everybody records scenarios; the teacher brings the class list and sees who did what, held
 * against what was expected.
 */
@Path("/class")
public final class ClassPage {

    private static final String PATH = "/class";
    private static final String LIST = "list";

    private final Classroom classroom;
    private final ClassBoard board;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param classroom knows the scenarios and the exercises
     * @param sources knows groups and names
     * @param pages shows pages
     */
    public ClassPage(Classroom classroom, SettingSources sources, Pages pages) {
        this.classroom = classroom;
        this.board = new ClassBoard(classroom, sources);
        this.pages = pages;
    }

    /** Shows it. */
    @GET
    @AllowedTo(Callers.STAFF)
    public Response read(
            @Context ContainerRequestContext request,
            @QueryParam("group") String group,
            @QueryParam("scenario") String scenario) {
        Visit visit = Visit.of(request);
        return show(visit, board.chosen(visit, group, scenario), List.of(), "", Typed.NOTHING);
    }

    private Response show(Visit visit, ClassBoard.Chosen chosen, List<NewStudent> students, String form, Typed typed) {
        boolean isTeacher = visit.actor().role() == Role.ADMINISTRATOR;
        return pages.show(
                "classroom.jte",
                new ClassModel(
                        pages.frame(visit),
                        students.stream()
                                .map(student -> List.of(
                                        student.name().value(),
                                        student.login().value(),
                                        student.group().value(),
                                        student.password()))
                                .toList(),
                        form.isEmpty() ? typed : Typed.NOTHING,
                        classroom.scenarios(visit.actor()).stream()
                                .map(scenario -> play(
                                        visit,
                                        scenario,
                                        sent(typed, form, scenario.id().value())))
                                .toList(),
                        isTeacher
                                ? Optional.of(board.show(visit, chosen, list(visit, sent(typed, form, LIST))))
                                : Optional.empty()));
    }

    private static Optional<Typed> sent(Typed typed, String form, String which) {
        return form.equals(which) ? Optional.of(typed) : Optional.empty();
    }

    private static ClassModel.Play play(Visit visit, Scenario scenario, Optional<Typed> typed) {
        return new ClassModel.Play(
                scenario.title().value(),
                scenario.description().value(),
                new Sheet("play-" + scenario.id(), PATH + "/scenarios/" + scenario.id(), visit.words(), typed)
                        .called("class.act.play")
                        .text("title", false)
                        .hint("class.own-words")
                        .area("description", false)
                        .done());
    }

    private static FormModel list(Visit visit, Optional<Typed> typed) {
        return new Sheet(LIST, PATH + "/students", visit.words(), typed)
                .called("class.act.import")
                .field(Kind.FILE, "file", false, List.of())
                .hint("class.file.hint")
                .area("students", false)
                .hint("class.students.hint")
                .done();
    }

    /** Takes a class list in: a file, or what was typed. */
    @POST
    @Path("students")
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response students(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        ClassBoard.Chosen all = ClassBoard.Chosen.ALL;
        return pages.attempt(
                visit,
                () -> {
                    String text = visit.form()
                            .upload("file")
                            .map(upload -> upload.text("file"))
                            .orElseGet(() -> visit.form().text("students"));
                    ClassListFile file = ClassListFile.read(text);
                    List<NewStudent> made = file.pointing(() -> classroom.importClass(Wishes.add(visit, file.list())));
                    return show(visit, all, made, "", Typed.NOTHING);
                },
                typed -> show(visit, all, List.of(), LIST, typed));
    }

    /** Records a scenario as a ticket, in its words or in one's own. */
    @POST
    @Path("scenarios/{id}")
    @AllowedTo(Callers.STAFF)
    public Response play(@Context ContainerRequestContext request, @PathParam("id") String raw) {
        Visit visit = Visit.of(request);
        ScenarioId id = Shelf.id("scenario", raw, ScenarioId::new);
        return pages.attempt(
                visit,
                () -> {
                    Optional<Title> title = visit.form().optional("title", Title::new);
                    Optional<Text> description = visit.form().optional("description", Text::new);
                    visit.form().mustBeSound();
                    TicketReceipt receipt = classroom.play(Wishes.add(visit, new PlayScenario(id, title, description)));
                    visit.say("class.done.play", receipt.ticket().toString());
                    return Pages.goTo("/tickets/" + receipt.ticket());
                },
                typed -> show(visit, ClassBoard.Chosen.ALL, List.of(), id.value(), typed));
    }

    /** Hands out what became of the exercises as a table. */
    @GET
    @Path("results")
    @AllowedTo(Callers.ADMINISTRATORS)
    public Response results(
            @Context ContainerRequestContext request,
            @QueryParam("group") String group,
            @QueryParam("scenario") String scenario) {
        Visit visit = Visit.of(request);
        ClassBoard.Chosen chosen = board.chosen(visit, group, scenario);
        byte[] table = ResultTable.of(classroom.results(
                        visit.actor(),
                        chosen.group().map(GroupId::new),
                        chosen.scenario().map(ScenarioId::new)))
                .getBytes(StandardCharsets.UTF_8);
        return Response.ok(table, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"results.csv\"")
                .build();
    }
}

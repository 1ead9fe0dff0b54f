package org.incidentdesk.web.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.classroom.ExerciseReview;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.port.driving.ClassList;
import org.incidentdesk.domain.port.driving.Classroom;
import org.incidentdesk.domain.port.driving.NewStudent;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.web.file.ClassListFile;
import org.incidentdesk.web.file.ResultTable;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ExerciseReviewJson;
import org.incidentdesk.web.view.ListJson;
import org.incidentdesk.web.view.StudentJson;

/** The students of a class, and what became of their exercises. */
@Path("/api/class")
public final class ClassroomResource {

    private final Classroom classroom;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param classroom takes students in and reviews their exercises
     * @param answers the form of answers
     */
    public ClassroomResource(Classroom classroom, Answers answers) {
        this.classroom = classroom;
        this.answers = answers;
    }

    /** Takes a class list in. */
    @POST
    @Path("students")
    @Consumes(MeasureTable.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "importClass",
            text = "Makes technicians with accounts of a class list: comma- or semicolon-separated values in UTF-8 with"
                    + " the columns name, login and group. Groups that do not exist are made. A list with faults is"
                    + " refused as a whole. The first passwords are shown this once.",
            gives = StudentJson.class,
            list = true,
            status = 201)
    public Response students(@Context ContainerRequestContext request, String list) {
        ClassListFile file = ClassListFile.read(list);
        Request<ClassList> wish = Asker.of(request).add(file.list());
        List<NewStudent> made = file.pointing(() -> classroom.importClass(wish));
        return answers.createdOnce(
                "/api/people", ListJson.of(made.stream().map(StudentJson::of).toList()));
    }

    /** What became of the exercises. */
    @GET
    @Path("results")
    @Produces({MediaType.APPLICATION_JSON, MeasureTable.MEDIA_TYPE})
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "listResults",
            text = "Tells of each exercise who recorded, classified, prioritised, escalated, solved and closed it, held"
                    + " against the scenario's expected answer; as a table where text/csv is accepted.",
            gives = ExerciseReviewJson.class,
            list = true)
    public Response results(
            @Context ContainerRequestContext request,
            @QueryParam("group") String group,
            @QueryParam("scenario") String scenario) {
        Query query = new Query();
        Optional<GroupId> members = query.one("group", group, GroupId::new);
        Optional<ScenarioId> played = query.one("scenario", scenario, ScenarioId::new);
        query.check();
        List<ExerciseReview> reviews = classroom.results(Asker.of(request).actor(), members, played);
        return MeasureTable.isWanted(request)
                ? answers.table(ResultTable.of(reviews))
                : answers.list(reviews.stream().map(ExerciseReviewJson::of).toList());
    }
}

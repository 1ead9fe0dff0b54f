package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.port.driving.OpenedSession;
import org.incidentdesk.domain.port.driving.Sessions;
import org.incidentdesk.web.page.frame.LocalPath;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.KeptModel;
import org.incidentdesk.web.page.model.SignInModel;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.page.model.Typed.Trouble;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.security.SignInThrottle;

/** The door: signing in with a password, slowly for whoever guesses. */
@Path("/sign-in")
public final class SignInPage {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int LONGEST_LOGIN = 200;

    private final Sessions sessions;
    private final SignInThrottle throttle;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param sessions opens sessions
     * @param throttle slows down whoever guesses
     * @param pages shows pages
     */
    public SignInPage(Sessions sessions, SignInThrottle throttle, Pages pages) {
        this.sessions = sessions;
        this.throttle = throttle;
        this.pages = pages;
    }

    /** Asks who is there. */
    @GET
    @AllowedTo(Callers.ANYBODY)
    public Response read(@Context ContainerRequestContext request, @QueryParam("next") String next) {
        Visit visit = Visit.of(request);
        return visit.somebody().isPresent()
                ? Pages.goTo(LocalPath.of(next))
                : pages.show("signIn.jte", model(visit, Typed.NOTHING, LocalPath.of(next), List.of()));
    }

    /** Lets in whoever knows the password. */
    @POST
    @AllowedTo(Callers.ANYBODY)
    public Response signIn(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        String login = visit.form().text("login").strip();
        String key = login.length() > LONGEST_LOGIN ? login.substring(0, LONGEST_LOGIN) : login;
        Duration waiting = throttle.waiting(key, visit.client());
        if (!waiting.isZero()) {
            return refused(visit, TOO_MANY, waiting(visit, waiting), Optional.of(waiting));
        }
        Optional<OpenedSession> session = sessions.open(login, visit.form().text("password"));
        if (session.isEmpty()) {
            throttle.failed(key, visit.client());
            Trouble trouble = new Trouble(
                    visit.words().of("frame.sign-in.refused"), visit.words().of("frame.sign-in.refused.detail"));
            return refused(visit, UNPROCESSABLE, trouble, Optional.empty());
        }
        throttle.succeeded(key);
        visit.session().ifPresent(sessions::close);
        visit.signedIn(session.get().secret());
        String keptPath = visit.form().text("kept-path");
        return keptPath.isEmpty()
                ? Pages.goTo(LocalPath.of(visit.form().text("next")))
                : pages.kept(visit, session.get(), LocalPath.of(keptPath), kept(visit));
    }

    private static Trouble waiting(Visit visit, Duration waiting) {
        long seconds = waiting.plusMillis(999).toSeconds();
        String time = seconds < 120
                ? visit.words().count("frame.seconds", seconds)
                : visit.words().count("frame.minutes", (seconds + 59) / 60);
        return new Trouble(visit.words().of("frame.sign-in.wait"), visit.words().of("frame.sign-in.wait.detail", time));
    }

    private Response refused(Visit visit, int status, Trouble trouble, Optional<Duration> waiting) {
        Typed typed = new Typed(Map.of("login", List.of(visit.form().text("login"))), Map.of(), Optional.of(trouble));
        Response page = pages.show(
                status,
                "signIn.jte",
                model(visit, typed, LocalPath.of(visit.form().text("next")), kept(visit)));
        return waiting.isEmpty()
                ? page
                : Response.fromResponse(page)
                        .header("Retry-After", waiting.get().plusMillis(999).toSeconds())
                        .build();
    }

    private SignInModel model(Visit visit, Typed typed, String next, List<KeptModel.Field> kept) {
        return new SignInModel(pages.frame(visit), typed, next, visit.form().text("kept-path"), kept);
    }

    /** What was typed into a form before the session was over. */
    private static List<KeptModel.Field> kept(Visit visit) {
        return visit.form().below("kept:").stream()
                .map(entry -> new KeptModel.Field(entry.getKey(), entry.getValue()))
                .toList();
    }
}

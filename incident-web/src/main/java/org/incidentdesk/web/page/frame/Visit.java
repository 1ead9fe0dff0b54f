package org.incidentdesk.web.page.frame;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.OpenedSession;
import org.incidentdesk.web.page.model.Words;
import org.incidentdesk.web.problem.ReaderLanguage;

/** One request for a page: who asks, in which language, from where, and with which form. */
public final class Visit {

    private static final String PROPERTY = "org.incidentdesk.visit";

    private final Optional<Actor> actor;
    private final Language language;
    private final String secret;
    private final boolean hasSession;
    private final String address;
    private final String client;
    private final boolean piece;
    private final SpokenDates dates;
    private final List<String> cookies = new ArrayList<>();
    private final Cookies jar;
    private Optional<String> message;
    private Form form = Form.empty();

    /** What is known when a request arrives. */
    record Facts(
            Optional<Actor> actor,
            Language language,
            String secret,
            boolean hasSession,
            String address,
            String client,
            boolean piece,
            SpokenDates dates,
            Optional<String> message,
            Cookies jar) {}

    Visit(Facts facts) {
        this.actor = facts.actor();
        this.language = facts.language();
        this.secret = facts.secret();
        this.hasSession = facts.hasSession();
        this.address = facts.address();
        this.client = facts.client();
        this.piece = facts.piece();
        this.dates = facts.dates();
        this.message = facts.message();
        this.jar = facts.jar();
    }

    /**
     * The visit that a request is.
     *
     * @param request a request for a page
     * @return the visit
     */
    public static Visit of(ContainerRequestContext request) {
        if (request.getProperty(PROPERTY) instanceof Visit visit) {
            return visit;
        }
        throw new IllegalStateException("this is no request for a page");
    }

    void attachTo(ContainerRequestContext request) {
        request.setProperty(PROPERTY, this);
    }

    /**
     * Who asks.
     *
     * @return the actor
     * @throws IllegalStateException if the page is open to anybody, and nobody has signed in
     */
    public Actor actor() {
        return actor.orElseThrow(() -> new IllegalStateException("nobody has signed in"));
    }

    /**
     * Who asks, on a page that is open to anybody.
     *
     * @return the actor; empty where nobody has signed in
     */
    public Optional<Actor> somebody() {
        return actor;
    }

    /**
     * The reader's language.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The texts in the reader's language.
     *
     * @return the texts
     */
    public Words words() {
        return Words.in(language);
    }

    /**
     * Says moments.
     *
     * @return in the reader's language and the desk's time zone, seen from now
     */
    public SpokenDates dates() {
        return dates;
    }

    /**
     * The form that was sent.
     *
     * @return the form; an empty one where none was
     */
    public Form form() {
        return form;
    }

    /**
     * Whether only a piece of a page is wanted, by a script that puts it into the page.
     *
     * @return false for whole pages, as they are always wanted without JavaScript
     */
    public boolean wantsPiece() {
        return piece;
    }

    /**
     * The address that is asked for, its query included.
     *
     * @return a path of this service
     */
    public String address() {
        return address;
    }

    /**
     * Where the request comes from.
     *
     * @return the network address
     */
    public String client() {
        return client;
    }

    /**
     * The secret that forms are bound to: the session's, or the visitor's before signing in.
     *
     * @return the secret
     */
    String secret() {
        return secret;
    }

    /**
     * The session's secret.
     *
     * @return the secret; empty where nobody has signed in
     */
    public Optional<String> session() {
        return hasSession ? Optional.of(secret) : Optional.empty();
    }

    /** The same visit, as of somebody who has just signed in. */
    Visit asNow(OpenedSession session) {
        return new Visit(new Facts(
                Optional.of(session.actor()),
                language,
                session.secret(),
                true,
                "/",
                client,
                false,
                dates,
                Optional.empty(),
                jar));
    }

    /** What has just been done, said once. */
    Optional<String> takeMessage() {
        Optional<String> said = message;
        message = Optional.empty();
        said.ifPresent(text -> cookies.add(jar.gone(Cookies.MESSAGE)));
        return said;
    }

    void bring(Form sent) {
        form = sent;
    }

    /**
     * Lets the browser keep a session from now on.
     *
     * @param session its secret
     */
    public void signedIn(String session) {
        cookies.add(jar.kept(Cookies.SESSION, session));
        cookies.add(jar.gone(Cookies.VISITOR));
    }

    /** Lets the browser forget its session. */
    public void signedOut() {
        cookies.add(jar.gone(Cookies.SESSION));
    }

    /**
     * Lets the browser remember a language.
     *
     * @param chosen the language
     */
    public void speaks(Language chosen) {
        cookies.add(jar.remembered(Cookies.LANGUAGE, ReaderLanguage.tag(chosen)));
    }

    /** Lets the browser keep what its forms are bound to before it signs in. */
    void keepVisitor() {
        cookies.add(jar.kept(Cookies.VISITOR, secret));
    }

    /**
     * Says on the next page what was done on this one.
     *
     * @param key a text's key
     * @param value what is filled in; may be empty
     */
    public void say(String key, String value) {
        cookies.add(jar.message(key, value));
    }

    List<String> cookies() {
        return List.copyOf(cookies);
    }
}

package org.incidentdesk.web.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.component.Graceful;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.Sessions;

/**
 * Where pages listen: {@code GET /live?tickets=INC-000012,INC-000013&at=INC-000012} answers a stream of events, each of which says
 * in which versions the tickets are and who else is there. It is written to without a thread of its own for each page,
 * which is why it stands beside the pages and not among them.
 */
public final class LiveStream extends Handler.Abstract implements Graceful {

    private static final String PATH = "/live";
    private static final int LONGEST_QUERY = 4_096;

    private final Sessions sessions;
    private final String cookie;
    private final OpenPages pages;

    /**
     * Makes the stream.
     *
     * @param sessions recognises who has signed in
     * @param cookie the name of the cookie that holds the session
     * @param pages tells open pages what has changed
     */
    public LiveStream(Sessions sessions, String cookie, OpenPages pages) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.pages = pages;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!PATH.equals(Request.getPathInContext(request))) {
            return false;
        }
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(new HttpField("X-Content-Type-Options", "nosniff"));
        response.getHeaders().put(new HttpField("Content-Security-Policy", "default-src 'none'"));
        if (!"GET".equals(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET");
            return answered(response, HttpStatus.METHOD_NOT_ALLOWED_405, callback);
        }
        Optional<Actor> actor = session(request).flatMap(sessions::resume);
        if (actor.isEmpty()) {
            // the one answer after which a browser does not ask again
            return answered(response, HttpStatus.NO_CONTENT_204, callback);
        }
        Optional<Watch> watch = Watch.of(actor.get(), parameters(request));
        if (watch.isEmpty()) {
            return answered(response, HttpStatus.BAD_REQUEST_400, callback);
        }
        response.setStatus(HttpStatus.OK_200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        response.getHeaders().put(new HttpField("X-Accel-Buffering", "no"));
        pages.open(watch.get(), response, callback);
        return true;
    }

    private static boolean answered(Response response, int status, Callback callback) {
        response.setStatus(status);
        callback.succeeded();
        return true;
    }

    private Optional<String> session(Request request) {
        return Request.getCookies(request).stream()
                .filter(sent -> sent.getName().equals(cookie))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Map<String, String> parameters(Request request) {
        String query = request.getHttpURI().getQuery();
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query != null && query.length() <= LONGEST_QUERY) {
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                parameters.put(field.getName(), field.getValue());
            }
        }
        return parameters;
    }

    @Override
    protected void doStart() throws Exception {
        pages.start();
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        pages.close();
    }

    /** Streams have no end of their own, so that nobody waits for it. */
    @Override
    public CompletableFuture<Void> shutdown() {
        pages.close();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isShutdown() {
        return !pages.isOpen();
    }
}

package org.incidentdesk.web.server;

import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses addresses that Jetty lets pass and Jersey fails on, such as a percent sign with nothing behind it. */
final class WellFormedAddresses extends Handler.Wrapper {

    WellFormedAddresses(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        try {
            new URI(request.getHttpURI().getPathQuery());
        } catch (URISyntaxException e) {
            Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
            return true;
        }
        return super.handle(request, response, callback);
    }
}

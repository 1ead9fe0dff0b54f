package org.incidentdesk.web.server;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.incidentdesk.web.page.frame.Arrival;

/**
 * Two doors: programs ask under {@code /api}, {@code /health} and {@code /metrics}; everything else is for people. On
 * their way to the pages requests are told where they come from.
 */
final class Doors extends Handler.Sequence {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final Handler api;
    private final Handler pages;
    private final boolean behindProxy;

    Doors(Handler api, Handler pages, boolean behindProxy) {
        super(api, pages);
        this.api = api;
        this.pages = pages;
        this.behindProxy = behindProxy;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (isBelow(path, "/api") || isBelow(path, "/health") || isBelow(path, "/metrics")) {
            return api.handle(request, response, callback);
        }
        return pages.handle(new Told(request), response, callback);
    }

    private static boolean isBelow(String path, String door) {
        return path.equals(door) || path.startsWith(door + "/");
    }

    /** A request with its origin written on it. */
    private final class Told extends Request.Wrapper {
        private final HttpFields headers;

        Told(Request request) {
            super(request);
            HttpFields.Mutable told = HttpFields.build(request.getHeaders());
            told.put(new HttpField(Arrival.CLIENT, client(request)));
            headers = told.asImmutable();
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }

    /** Behind a proxy the last address that the proxy added, which is the only one that nobody else can make up. */
    private String client(Request request) {
        String forwarded = request.getHeaders().get(FORWARDED_FOR);
        if (behindProxy && forwarded != null) {
            return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        }
        SocketAddress remote = request.getConnectionMetaData().getRemoteSocketAddress();
        return remote instanceof InetSocketAddress inet && inet.getAddress() != null
                ? inet.getAddress().getHostAddress()
                : "";
    }
}

package org.incidentdesk.web.server;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads what is left of a request's body before the request is answered. A refusal is often ready before the body has
 * arrived; Jetty would then answer and close the connection, and a client that is still sending would meet a broken pipe
 * and never see why it was refused.
 */
final class RestOfBody extends Handler.Wrapper {

    private final long limit;
    private final Duration patience;

    /**
     * Wraps a handler.
     *
     * @param handler who answers
     * @param limit how many bytes are read at most; whoever sends more is cut off
     * @param patience how long the rest is waited for; whoever takes longer is cut off
     */
    RestOfBody(Handler handler, long limit, Duration patience) {
        super(handler);
        this.limit = limit;
        this.patience = patience;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        // whoever asks before sending has sent nothing yet
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            return super.handle(request, response, callback);
        }
        Request kept = new Kept(request);
        return super.handle(kept, new Answer(kept, response), callback);
    }

    /** A reader that has read enough closes its stream; that must not end the request. */
    private static final class Kept extends Request.Wrapper {
        Kept(Request request) {
            super(request);
        }

        @Override
        public void fail(Throwable failure) {
            // what is left is read, or cut off, by the rest of the body
        }
    }

    /** Writes nothing before the body is read. */
    private final class Answer extends Response.Wrapper {
        private boolean begun;

        Answer(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (begun) {
                super.write(last, content, callback);
                return;
            }
            begun = true;
            new Rest(getRequest(), consumed -> {
                        if (!consumed) {
                            getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
                        }
                        super.write(last, content, callback);
                    })
                    .run();
        }
    }

    /** What comes after the rest. */
    private interface Afterwards {
        void go(boolean consumed);
    }

    /** What has not been read yet. */
    private final class Rest implements Runnable {
        private final Request request;
        private final Afterwards afterwards;
        private final AtomicBoolean over = new AtomicBoolean();
        private boolean waiting;
        private long count;

        Rest(Request request, Afterwards afterwards) {
            this.request = request;
            this.afterwards = afterwards;
        }

        @Override
        public void run() {
            while (!over.get() && count <= limit) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    beWaiting();
                    request.demand(this);
                    return;
                }
                count += chunk.remaining();
                chunk.release();
                if (chunk.isLast()) {
                    end(!Content.Chunk.isFailure(chunk));
                    return;
                }
            }
            end(false);
        }

        private void beWaiting() {
            if (!waiting) {
                waiting = true;
                request.getComponents()
                        .getScheduler()
                        .schedule(() -> end(false), patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        private void end(boolean consumed) {
            if (over.compareAndSet(false, true)) {
                afterwards.go(consumed);
            }
        }
    }
}

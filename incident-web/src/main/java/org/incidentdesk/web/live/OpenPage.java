package org.incidentdesk.web.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.incidentdesk.web.page.frame.Names;

/**
 * One page that is open somewhere: a stream of events to it, written without waiting. A page that does not read is told
 * nothing until it has read what it was told before; what it missed is in the next event, which says everything.
 */
final class OpenPage {

    private final Watch watch;
    private final Names names;
    private final Response response;
    private final Callback done;
    private final Instant until;
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean completed = new AtomicBoolean();
    private volatile String told = "";
    private volatile Instant toldAt = Instant.MIN;
    private volatile Instant attendedAt = Instant.MIN;

    OpenPage(Watch watch, Names names, Response response, Callback done, Instant until) {
        this.watch = watch;
        this.names = names;
        this.response = response;
        this.done = done;
        this.until = until;
    }

    Watch watch() {
        return watch;
    }

    /** Whom its reader may know by which name; asked for once while the page is open. */
    Names names() {
        return names;
    }

    Instant until() {
        return until;
    }

    Instant attendedAt() {
        return attendedAt;
    }

    void attended(Instant now) {
        attendedAt = now;
    }

    boolean isOver() {
        return over.get();
    }

    /** Tells what there is to be told, if it is something else than last time, or if the page has heard nothing for long. */
    void tell(String glance, Instant now, Instant lastSignOfLife) {
        if (!glance.equals(told)) {
            if (write("event: glance\ndata: " + glance + "\n\n")) {
                told = glance;
                toldAt = now;
            }
        } else if (toldAt.isBefore(lastSignOfLife) && write(":\n\n")) {
            toldAt = now;
        }
    }

    /** Says how long to wait before asking again when the stream has ended. */
    void begin(long retryMilliseconds) {
        write("retry: " + retryMilliseconds + "\n\n");
    }

    private boolean write(String text) {
        if (over.get() || !writing.compareAndSet(false, true)) {
            return false;
        }
        response.write(
                false,
                ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)),
                Callback.from(this::written, this::fail));
        return true;
    }

    private void written() {
        writing.set(false);
        if (over.get()) {
            complete();
        }
    }

    private void fail(Throwable failure) {
        over.set(true);
        if (completed.compareAndSet(false, true)) {
            done.failed(failure);
        }
    }

    private void complete() {
        if (completed.compareAndSet(false, true)) {
            done.succeeded();
        }
    }

    /** Ends the stream, after what is being written; whoever still looks asks again. */
    void end() {
        over.set(true);
        if (!writing.get()) {
            complete();
        }
    }
}

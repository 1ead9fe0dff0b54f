package org.incidentdesk.web.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.incidentdesk.domain.people.Attendance;
import org.incidentdesk.domain.port.driving.Glance;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.Presence;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.web.page.frame.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All pages that are open on this node. Once a second each of them is looked after: one glance at its tickets, which are
 * the same for every node, and an event where something is new. So a change made through another node is seen here within
 * a second, with nothing that nodes would have to tell each other.
 */
public final class OpenPages implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_ATTENDANCES = Attendance.LASTS.dividedBy(3);

    /** A page asks again after this, so that whoever has signed out meanwhile is told nothing more. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int MOST = 2_000;
    private static final long RETRY_MILLISECONDS = 2_000;

    private final Presence presence;
    private final PeopleAdministration people;
    private final ObjectMapper mapper;
    private final InstantSource clock;
    private final Duration pause;
    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "live");
    private boolean failing;

    /**
     * Nobody looks yet.
     *
     * @param presence tells what has changed and who is where
     * @param people knows the names
     * @param mapper writes JSON
     * @param clock tells the present moment
     * @param pause how long between two rounds
     */
    public OpenPages(
            Presence presence, PeopleAdministration people, ObjectMapper mapper, InstantSource clock, Duration pause) {
        this.presence = presence;
        this.people = people;
        this.mapper = mapper;
        this.clock = clock;
        this.pause = pause;
        thread.setDaemon(true);
    }

    /** Who is there, as a page hears it. */
    private record Other(String ticket, String name, String doing) {}

    /** What a page hears. */
    private record Event(Map<String, Long> versions, List<Other> others) {}

    void start() {
        thread.start();
    }

    boolean isOpen() {
        return stop.getCount() > 0;
    }

    /** Takes a page in. Beyond a number that no desk reaches, the one that was opened first makes room. */
    void open(Watch watch, Response response, Callback done) {
        OpenPage page = new OpenPage(
                watch,
                new Names(people, watch.actor()),
                response,
                done,
                clock.instant().plus(LONGEST));
        if (!isOpen()) {
            page.end();
            return;
        }
        if (pages.size() >= MOST) {
            pages.stream()
                    .min((one, other) -> one.until().compareTo(other.until()))
                    .ifPresent(OpenPage::end);
        }
        page.begin(RETRY_MILLISECONDS);
        pages.add(page);
        if (!isOpen()) {
            page.end();
        }
    }

    private void run() {
        try {
            while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                round();
            }
        } catch (InterruptedException e) {
            LOG.warn("open pages hear nothing more: the thread was interrupted");
        }
    }

    private void round() {
        Instant now = clock.instant();
        for (OpenPage page : pages) {
            if (!now.isBefore(page.until())) {
                page.end();
            }
            if (page.isOver()) {
                pages.remove(page);
                left(page);
            } else {
                lookAfter(page, now);
            }
        }
    }

    private void lookAfter(OpenPage page, Instant now) {
        Watch watch = page.watch();
        try {
            if (page.attendedAt().isBefore(now.minus(BETWEEN_ATTENDANCES))) {
                watch.at().ifPresent(ticket -> presence.attend(watch.actor(), ticket, watch.doing()));
                page.attended(now);
            }
            page.tell(
                    json(page.names(), presence.glance(watch.actor(), watch.tickets())),
                    now,
                    now.minus(BETWEEN_SIGNS_OF_LIFE));
            failing = false;
        } catch (DomainRefusal e) {
            page.end(); // the ticket is gone, or is not the reader's any more
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("open pages cannot be told what has changed; this is tried again until it works", e);
            }
            failing = true;
        }
    }

    /** Where the same reader has the ticket open once more, that page says so again. */
    private void left(OpenPage page) {
        Watch watch = page.watch();
        watch.at().ifPresent(ticket -> {
            try {
                presence.leave(watch.actor(), ticket);
            } catch (RuntimeException e) {
                LOG.debug("{} is taken to be at {} for a while", watch.actor().person(), ticket, e);
            }
            for (OpenPage other : pages) {
                if (other.watch().actor().equals(watch.actor())
                        && other.watch().at().equals(watch.at())) {
                    other.attended(Instant.MIN);
                }
            }
        });
    }

    private String json(Names names, Glance glance) {
        Map<String, Long> versions = new TreeMap<>();
        glance.versions().forEach((ticket, version) -> versions.put(ticket.toString(), version));
        List<Other> others = glance.others().stream()
                .map(there -> new Other(
                        there.ticket().toString(),
                        names.of(there.person()),
                        there.doing().name().toLowerCase(Locale.ROOT)))
                .toList();
        try {
            return mapper.writeValueAsString(new Event(versions, others));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends all streams. */
    @Override
    public void close() {
        stop.countDown();
        pages.forEach(OpenPage::end);
        pages.clear();
    }
}

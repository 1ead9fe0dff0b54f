package org.incidentdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driving.LinkTicket;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two technicians who link at the same moment, each to a ticket that the other does not look at, make no circle. */
class LinkRaceIT {

    private static final int ROUNDS = 40;

    static Stream<Storage> storages() {
        return Stream.of(
                new InMemoryStorage(Set.of()),
                Database.h2().open(Set.of()),
                Database.postgresql().open(Set.of()));
    }

    @ParameterizedTest
    @MethodSource("storages")
    void twoLinksAtTheSameMomentCloseNoCircle(Storage storage) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (storage) {
            IncidentDesk desk = IncidentDesk.assemble(
                    new DrivenPorts(
                            storage.unitOfWork(),
                            new InMemoryKnowledgeIndex(),
                            new Pbkdf2PasswordHashing(),
                            new RandomSecrets(),
                            new InMemoryNotifier(Set.of()),
                            new InMemoryFileStore(InstantSource.system())),
                    () -> Samples.MORNING.plusSeconds(3_600));
            int made = 0;
            for (int round = 0; round < ROUNDS; round++) {
                List<TicketNumber> ring = IntStream.range(0, 4)
                        .mapToObj(i -> Samples.report(storage.unitOfWork(), "t"))
                        .toList();
                link(desk, ring.get(0), ring.get(1));
                link(desk, ring.get(2), ring.get(3));
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Boolean> one = threads.submit(() -> linkAt(start, desk, ring.get(1), ring.get(2)));
                Future<Boolean> other = threads.submit(() -> linkAt(start, desk, ring.get(3), ring.get(0)));
                made += (one.get() ? 1 : 0) + (other.get() ? 1 : 0);
                assertNoCircle(storage, ring.get(0));
            }
            assertTrue(made >= ROUNDS / 2, "links are made at all: " + made);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean linkAt(CyclicBarrier start, IncidentDesk desk, TicketNumber child, TicketNumber parent)
            throws Exception {
        start.await();
        try {
            link(desk, child, parent);
            return true;
        } catch (Conflict | RuleRefused late) {
            return false;
        }
    }

    private static void link(IncidentDesk desk, TicketNumber child, TicketNumber parent) {
        desk.work().link(Request.of(Samples.SARA, new LinkTicket(child, new Link(LinkKind.CHILD_OF, parent))));
    }

    private static void assertNoCircle(Storage storage, TicketNumber start) {
        Set<TicketNumber> seen = new HashSet<>();
        Optional<TicketNumber> step = Optional.of(start);
        while (step.isPresent()) {
            TicketNumber at = step.get();
            assertTrue(seen.add(at), "a circle through " + at);
            step = storage.unitOfWork().reading(r -> r.tickets().find(at).orElseThrow()).links().stream()
                    .filter(link -> link.kind() == LinkKind.CHILD_OF)
                    .map(Link::other)
                    .findFirst();
        }
    }
}

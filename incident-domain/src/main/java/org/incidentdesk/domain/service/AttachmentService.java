package org.incidentdesk.domain.service;

import java.util.Set;
import java.util.HashSet;
import org.incidentdesk.domain.file.FileLimits;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.file.FileKind;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.FileStore;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.AttachFile;
import org.incidentdesk.domain.port.driving.Attachments;
import org.incidentdesk.domain.port.driving.FileContent;
import org.incidentdesk.domain.port.driving.RemoveFile;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketCommand;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.Visibility;

final class AttachmentService implements Attachments {

    /** Longer than any unit of work lasts, and long enough for somebody to notice what was removed by mistake. */
    private static final Duration UNUSED_FOR = Duration.ofDays(1);

    private static final ContentHash UNKNOWN = new ContentHash("0".repeat(64));

    private final Desk desk;
    private final TicketDecisions decisions;

    AttachmentService(Desk desk, TicketDecisions decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    /** A file whose bytes are kept; with them, a repetition of the same wish is recognised. */
    private record KeptFile(AttachFile wish, FileCard card) implements TicketCommand {
        @Override
        public TicketNumber ticket() {
            return wish.ticket();
        }
    }

    @Override
    public TicketReceipt attach(Request<AttachFile> request, InputStream content) {
        AttachFile wish = request.command();
        FileKind kind = FileKind.named(wish.name());
        kind.mustBeDeclaredAs(wish.declared());
        desk.ports().unitOfWork().reading(repositories -> {
            if (!wasAnswered(repositories, request)) {
                mustBeTaken(repositories, request.actor(), new FileCard(wish.name(), kind, 1, UNKNOWN), wish);
            }
            return wish;
        });
        FileStore.Stored stored = desk.ports().fileStore().put(new ContentCheck(content, kind, FileLimits.MAX_FILE_BYTES));
        KeptFile kept = new KeptFile(wish, new FileCard(wish.name(), kind, stored.size(), stored.hash()));
        return decisions.decideWithEntry(
                new Request<>(request.actor(), request.expected(), request.key(), kept),
                (ticket, command, unit) -> attach(ticket, wish, command.card(), unit.rules(), unit.stamp()));
    }

    private static long attach(Ticket ticket, AttachFile wish, FileCard card, TicketRules rules, Stamp stamp) {
        return wish.followUp().isPresent()
                ? ticket.attachTo(wish.followUp().get(), card, rules, stamp)
                : ticket.attach(card, wish.visibility().orElse(Visibility.PUBLIC), rules, stamp);
    }

    /** What is answered already is answered in the same way again, even if it would be refused by now. */
    private static boolean wasAnswered(Repositories repositories, Request<AttachFile> request) {
        return request.key().isPresent()
                && repositories
                        .receipts()
                        .find(request.actor().person(), request.key().get())
                        .isPresent();
    }

    /** Asks a copy of the ticket, so that nobody sends a large file to learn afterwards that it is not wanted. */
    private void mustBeTaken(Repositories repositories, Actor actor, FileCard card, AttachFile wish) {
        Ticket copy = new References(repositories).visibleTicket(wish.ticket(), actor);
        attach(copy, wish, card, repositories.settings().get().ticketRules(), desk.stamp(actor));
    }

    @Override
    public TicketReceipt remove(Request<RemoveFile> request) {
        return decisions.decideWithEntry(request, (ticket, command, unit) -> {
            ticket.removeFile(command.attachment(), unit.rules(), unit.stamp());
            return command.attachment();
        });
    }

    @Override
    public FileContent open(Actor actor, TicketNumber number, long attachment) {
        FileCard card = desk.ports()
                .unitOfWork()
                .reading(repositories -> new References(repositories)
                        .visibleTicket(number, actor)
                        .attachment(attachment, actor)
                        .file());
        Optional<InputStream> bytes = desk.ports().fileStore().open(card.hash());
        return new FileContent(card, bytes.orElseThrow(() -> new NotFound("fileContent", card.name())));
    }

    @Override
    public int sweep() {
        return desk.ports()
                .fileStore()
                .sweep(
                        UNUSED_FOR,
                        candidates -> desk.ports()
                                .unitOfWork()
                                .reading(repositories -> inUse(repositories, candidates)));
    }

    private static Set<ContentHash> inUse(Repositories repositories, Set<ContentHash> candidates) {
        Set<ContentHash> used = new HashSet<>(repositories.tickets().filesInUse(candidates));
        used.addAll(repositories.articles().imagesInUse(candidates));
        return used;
    }
}

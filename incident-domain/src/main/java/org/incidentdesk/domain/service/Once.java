package org.incidentdesk.domain.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.ReceiptRepository.StoredReceipt;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.refusal.Conflict;

/** Sees to it that a request with an idempotency key has its effect once, however often it comes. */
final class Once {

    private Once() {}

    static TicketReceipt ticket(
            Repositories repositories, Request<?> request, Instant now, Supplier<TicketReceipt> effect) {
        Optional<StoredReceipt> before = find(repositories, request, "");
        if (before.isPresent()) {
            StoredReceipt stored = before.get();
            return new TicketReceipt(TicketNumber.parse(stored.subject()), stored.version(), stored.entry());
        }
        TicketReceipt receipt = effect.get();
        keep(repositories, request, "", now, receipt.ticket().toString(), receipt.version(), receipt.entry());
        return receipt;
    }

    /** The target tells apart equal definitions of different things, which only the method's other argument names. */
    static Receipt other(
            Repositories repositories, Request<?> request, Object target, Instant now, Supplier<Receipt> effect) {
        Optional<StoredReceipt> before = find(repositories, request, target);
        if (before.isPresent()) {
            return new Receipt(before.get().subject(), before.get().version());
        }
        Receipt receipt = effect.get();
        keep(repositories, request, target, now, receipt.id(), receipt.version(), 0);
        return receipt;
    }

    private static Optional<StoredReceipt> find(Repositories repositories, Request<?> request, Object target) {
        if (request.key().isEmpty()) {
            return Optional.empty();
        }
        String key = request.key().get();
        Optional<StoredReceipt> stored =
                repositories.receipts().find(request.actor().person(), key);
        if (stored.isPresent() && !stored.get().fingerprint().equals(fingerprint(request, target))) {
            throw Conflict.idempotencyKeyReused(key);
        }
        return stored;
    }

    private static void keep(
            Repositories repositories,
            Request<?> request,
            Object target,
            Instant now,
            String subject,
            long version,
            long entry) {
        if (request.key().isPresent()) {
            repositories
                    .receipts()
                    .save(new StoredReceipt(
                            request.actor().person(),
                            request.key().get(),
                            fingerprint(request, target),
                            subject,
                            version,
                            entry,
                            now));
        }
    }

    /** Commands are records of values with sorted sets, so that equal wishes read alike in every process. */
    private static String fingerprint(Request<?> request, Object target) {
        return sha256(target + " " + request.command());
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

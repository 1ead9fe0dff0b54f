package org.incidentdesk.web.security;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.port.driving.FileContent;

/**
 * Hands out files that somebody handed in, whatever is in them: their type is told and not to be guessed, they may load and
 * run nothing, only pictures are shown in place, and no other site may show them.
 */
public final class HandedOut {

    /** May be kept, but is asked for anew each time: what a reader may see can change with every request. */
    private static final String REVALIDATE = "private, no-cache";

    private HandedOut() {}

    /**
     * A file as it was attached.
     *
     * @param file the file
     * @param vary the request header that tells readers apart
     * @return the answer
     */
    public static Response file(FileContent file, String vary) {
        FileCard card = file.card();
        return Response.ok(file.bytes(), card.kind().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, card.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(card))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .header(HttpHeaders.VARY, vary)
                .build();
    }

    /** As RFC 6266 has it: the name in ASCII for old readers, and the name as it is. */
    private static String disposition(FileCard card) {
        String name = card.name().value();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (card.kind().isPicture() ? "inline" : "attachment") + "; filename=\""
                + name.replaceAll("[^A-Za-z0-9 ._-]", "_") + "\"; filename*=UTF-8''" + encoded;
    }
}

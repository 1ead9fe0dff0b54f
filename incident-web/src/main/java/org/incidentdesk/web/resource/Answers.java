package org.incidentdesk.web.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driving.FileContent;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.web.file.GuideFlowchart;
import org.incidentdesk.web.problem.ReaderLanguage;
import org.incidentdesk.web.security.HandedOut;
import org.incidentdesk.web.view.ListJson;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.TicketReceiptJson;

/** The few forms that answers have, with the headers that belong to each. */
public final class Answers {

    /** May be kept, but is asked for anew each time: what a reader may see can change with every request. */
    private static final String REVALIDATE = "private, no-cache";

    private static final String NOT_KEPT = "no-store";

    private final ObjectMapper mapper;

    /**
     * Makes the answers.
     *
     * @param mapper how JSON is written
     */
    public Answers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * One thing with its ETag: the version, and a checksum of what this reader is shown, which can differ between readers
     * and, as time passes, within one version. Nothing is sent to whoever has it already.
     */
    Response one(Asker asker, long version, Object view) {
        byte[] body = bytes(view);
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        String etag = "\"" + version + "." + HexFormat.of().toHexDigits((int) checksum.getValue()) + "\"";
        Response.ResponseBuilder answer = knows(asker, etag)
                ? Response.notModified()
                : Response.ok(body, MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.CONTENT_LENGTH, body.length);
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    /** One thing that is worded in the reader's language. */
    Response worded(Asker asker, long version, Object view, Language language) {
        return Response.fromResponse(one(asker, version, view))
                .header(HttpHeaders.CONTENT_LANGUAGE, ReaderLanguage.tag(language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private byte[] bytes(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view that cannot be written", e);
        }
    }

    private static boolean knows(Asker asker, String etag) {
        String header = asker.request().getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (header == null) {
            return false;
        }
        for (String known : header.split(",")) {
            String tag = known.strip();
            if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    /** A list that is shown whole. */
    Response list(List<?> items) {
        return Response.ok(ListJson.of(items))
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    /** A page, with the way to the next one. */
    Response page(UriInfo uri, List<?> items, Optional<String> next) {
        Response.ResponseBuilder answer = Response.ok(new ListJson<>(items, next))
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        next.ifPresent(cursor -> {
            var address = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", cursor)
                    .build();
            answer.header(
                    HttpHeaders.LINK, "<" + address.getRawPath() + "?" + address.getRawQuery() + ">; rel=\"next\"");
        });
        return answer.build();
    }

    /** Rows of comma-separated values. */
    Response table(String rows) {
        return Response.ok(rows, MeasureTable.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }

    /** A drawing, as text in a language for drawings. */
    Response drawing(String drawing, Language language) {
        return Response.ok(drawing, GuideFlowchart.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .header(HttpHeaders.CONTENT_LANGUAGE, ReaderLanguage.tag(language))
                .build();
    }

    /**
     * A file that somebody handed in, whatever is in it: its type is told and not to be guessed, it may load and run
     * nothing, only pictures are shown in place, and no other site may show them.
     */
    Response file(FileContent file) {
        return HandedOut.file(file, HttpHeaders.AUTHORIZATION);
    }

    /** A file that was made for whoever asks, to be kept as one. */
    Response archive(InputStream bytes, String mediaType, String name) {
        return Response.ok(bytes, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }

    /** Something that nobody should keep. */
    Response unkept(Object view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).build();
    }

    /** A ticket has changed. */
    Response changed(TicketReceipt receipt) {
        return Response.ok(TicketReceiptJson.of(receipt))
                .header(HttpHeaders.ETAG, etag(receipt.version()))
                .build();
    }

    /** A ticket has come into being, or an entry of one. */
    Response created(String path, TicketReceipt receipt) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.ETAG, etag(receipt.version()))
                .entity(TicketReceiptJson.of(receipt))
                .build();
    }

    /** Something has changed. */
    Response changed(Receipt receipt) {
        return Response.ok(ReceiptJson.of(receipt))
                .header(HttpHeaders.ETAG, etag(receipt.version()))
                .build();
    }

    /** Something has come into being. */
    Response created(String path, Receipt receipt) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.ETAG, etag(receipt.version()))
                .entity(ReceiptJson.of(receipt))
                .build();
    }

    /** Something has come into being that is shown this once. */
    Response createdOnce(String path, Object view) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .entity(view)
                .build();
    }

    private static String etag(long version) {
        return "\"" + version + "\"";
    }
}

package org.incidentdesk.web.page.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Promise;
import org.incidentdesk.web.problem.RequestRefusal;

/** Forms with files, as browsers send them. Jetty, which serves the pages, also takes them apart. */
final class Multipart {

    private static final int MOST_PARTS = 100;

    private Multipart() {}

    /** A form out of a body. */
    static Form parse(byte[] body, String boundary) {
        MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary);
        parser.setMaxParts(MOST_PARTS);
        parser.setMaxLength(body.length);
        parser.setMaxMemoryFileSize(body.length);
        CompletableFuture<MultiPartFormData.Parts> whole = new CompletableFuture<>();
        parser.parse(Content.Source.from(ByteBuffer.wrap(body)), Promise.Invocable.toPromise(whole));
        try (MultiPartFormData.Parts parts = whole.join()) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            Map<String, Form.Upload> uploads = new LinkedHashMap<>();
            for (MultiPart.Part part : parts) {
                if (part.getName() == null) {
                    throw new RequestRefusal("malformed-request", Map.of());
                }
                if (part.getFileName() == null) {
                    values.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                            .add(part.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
                } else if (!part.getFileName().isEmpty()) {
                    uploads.put(part.getName(), upload(part));
                }
            }
            return Form.of(values, uploads);
        } catch (CompletionException e) {
            throw new RequestRefusal("malformed-request", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Form.Upload upload(MultiPart.Part part) throws IOException {
        Optional<String> type = Optional.ofNullable(part.getHeaders().get(HttpHeader.CONTENT_TYPE));
        try (InputStream in = Content.Source.asInputStream(part.getContentSource())) {
            return new Form.Upload(part.getFileName(), type, in.readAllBytes());
        }
    }
}

package org.incidentdesk.web.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.incidentdesk.domain.port.driving.ImportArticles;
import org.incidentdesk.domain.port.driving.KnowledgeExchange;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.archive.ArticleArchive;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ImportedArticlesJson;

/** Articles that go from desk to desk. */
@Path("/api/articles/archive")
public final class ArticleArchiveResource {

    private static final String MARKDOWN = "text/markdown";
    private static final String ZIP = "application/zip";

    private final KnowledgeExchange exchange;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param exchange hands articles out and takes them in
     * @param answers the form of answers
     */
    public ArticleArchiveResource(KnowledgeExchange exchange, Answers answers) {
        this.exchange = exchange;
        this.answers = answers;
    }

    /** Hands all out. */
    @GET
    @Produces(ZIP)
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "exportArticles",
            text = "Hands out all articles as a zip of Markdown files with a front matter in YAML.",
            gives = InputStream.class)
    public Response export(@Context ContainerRequestContext request) {
        try {
            java.nio.file.Path file = Files.createTempFile("articles", ".zip");
            try (OutputStream out = Files.newOutputStream(file)) {
                ArticleArchive.write(exchange, Asker.of(request).actor(), out);
            }
            return answers.archive(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), ZIP, "articles.zip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes some in. */
    @POST
    @Consumes({MARKDOWN, ZIP})
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "importArticles",
            text = "Takes articles in: a zip of Markdown files as the export writes them, or one such file with its"
                    + " name in the address. Unknown ones are begun, known ones revised where they differ. Refused"
                    + " as a whole, with every fault and its file and line.",
            gives = ImportedArticlesJson.class)
    public Response bring(@Context ContainerRequestContext request, @QueryParam("name") String name, InputStream body) {
        MediaType type = request.getMediaType();
        if (type == null) {
            throw new NotSupportedException();
        }
        boolean isZip = type.isCompatible(MediaType.valueOf(ZIP));
        Query query = new Query();
        if (isZip) {
            query.exclude("name", name, "zip");
        } else if (name == null) {
            query.fault(new Fault("name", "missing", Map.of()));
        }
        query.check();
        try {
            ArticleArchive archive = isZip ? ArticleArchive.read(body) : ArticleArchive.readFile(name, body);
            Request<ImportArticles> wish = Asker.of(request).add(archive.wish());
            return answers.unkept(ImportedArticlesJson.of(archive.pointing(() -> exchange.bring(wish))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

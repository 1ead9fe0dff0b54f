package org.incidentdesk.web.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.web.problem.Problem;
import org.incidentdesk.web.problem.ProblemCatalogue;
import org.incidentdesk.web.problem.ReaderLanguage;

/** Problem documents for what never reaches a resource: headers too large, addresses that are none, broken HTTP. */
final class PlainProblems extends ErrorHandler {

    private final ObjectMapper mapper;

    PlainProblems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        Language language = ReaderLanguage.of(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        Problem problem = problem(status, language);
        response.setStatus(problem.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, ReaderLanguage.tag(language));
        response.write(true, ByteBuffer.wrap(bytes(problem)), callback);
    }

    private byte[] bytes(Problem problem) {
        try {
            return mapper.writeValueAsBytes(problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem problem(int status, Language language) {
        String code = switch (status) {
            case 404 -> "no-such-address";
            case 408 -> "request-timeout";
            case 413 -> "body-too-large";
            case 414 -> "address-too-long";
            case 431 -> "headers-too-large";
            case 501, 505 -> "bad-request"; // what HTTP does not know is the fault of whoever sent it
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : ProblemCatalogue.INTERNAL_ERROR;
        };
        return Problem.of(code, Map.of(), List.of(), language);
    }
}

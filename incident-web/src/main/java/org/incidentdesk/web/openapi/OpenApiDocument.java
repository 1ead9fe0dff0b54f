package org.incidentdesk.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.InputStream;
import java.util.List;
import org.incidentdesk.web.security.Callers;

/**
 * The description of the service, made of the resources when it is first asked for. A test holds it against the running
 * service, example by example.
 */
public final class OpenApiDocument {

    private final String version;
    private final List<Class<?>> resources;
    private final ObjectMapper mapper;
    private byte[] bytes;

    /**
     * Describes resources.
     *
     * @param version the program's version
     * @param resources the resource classes
     * @param mapper how the service writes JSON
     */
    public OpenApiDocument(String version, List<Class<?>> resources, ObjectMapper mapper) {
        this.version = version;
        this.resources = List.copyOf(resources);
        this.mapper = mapper;
    }

    /**
     * The description.
     *
     * @return JSON in UTF-8
     */
    public synchronized byte[] bytes() {
        if (bytes == null) {
            try {
                bytes = Json31.mapper().writeValueAsBytes(describe());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a description that cannot be written", e);
            }
        }
        return bytes.clone();
    }

    private OpenAPI describe() {
        Texts texts = new Texts(mapper);
        Schemas schemas = new Schemas(mapper, texts);
        ProblemAnswers problems = new ProblemAnswers(schemas);
        Components components = new Components()
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("Login and password of an account."))
                .addSecuritySchemes(
                        "token",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API token, made under /api/tokens."));
        Paths paths = new Paths();
        for (ServiceOperation offered : ServiceOperation.of(resources)) {
            PathItem item = paths.computeIfAbsent(offered.path(), path -> new PathItem());
            item.operation(PathItem.HttpMethod.valueOf(offered.verb()), operation(offered, texts, schemas, problems));
        }
        problems.all().forEach(components::addResponses);
        schemas.all().forEach(components::addSchemas);
        return new OpenAPI(SpecVersion.V31)
                .openapi("3.1.0")
                .info(new Info()
                        .title("Incident Desk")
                        .version(version)
                        .description(
                                "Incidents from report to closure. Whatever is refused is told as a problem document"
                                        + " (RFC 9457) in French or English.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .paths(paths)
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    private static Operation operation(
            ServiceOperation offered, Texts texts, Schemas schemas, ProblemAnswers problems) {
        Described described = offered.described();
        Operation operation = new Operation()
                .operationId(described.id())
                .summary(described.text())
                .description("Open to: " + offered.callers().name().toLowerCase(java.util.Locale.ROOT) + ".")
                .addTagsItem(tag(offered.path()));
        if (offered.callers() == Callers.ANYBODY) {
            operation.security(List.of());
        }
        new Parameters(texts).describe(offered, operation);
        offered.body()
                .ifPresent(body -> operation.requestBody(new RequestBody()
                        .required(true)
                        .content(body(
                                offered,
                                body,
                                schemas,
                                texts.request(described.id()).path("body")))));
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(Integer.toString(described.status()), success(described, texts, schemas));
        problems.applying(offered).forEach(responses::addApiResponse);
        return operation.responses(responses);
    }

    private static Content body(ServiceOperation offered, Class<?> body, Schemas schemas, JsonNode example) {
        if (body == InputStream.class) {
            return new Content()
                    .addMediaType(
                            offered.reads(),
                            new MediaType()
                                    .schema(Parameters.typed("string").format("binary"))
                                    .example(example.asText()));
        }
        if (body != String.class) {
            return json(schemas.reference(body), example);
        }
        return new Content()
                .addMediaType(
                        offered.reads(),
                        new MediaType().schema(Parameters.typed("string")).example(example.asText()));
    }

    private static String tag(String path) {
        String[] parts = path.split("/");
        return parts.length > 2 ? parts[2] : parts[1];
    }

    private static ApiResponse success(Described described, Texts texts, Schemas schemas) {
        ApiResponse response = new ApiResponse().description("As it was asked.");
        if (described.gives() == Void.class) {
            return response;
        }
        if (described.gives() == InputStream.class) {
            return response.content(new Content()
                    .addMediaType(
                            "*/*",
                            new MediaType().schema(Parameters.typed("string").format("binary"))));
        }
        if (described.gives() == Object.class) {
            return response.content(json(Parameters.typed("object"), texts.answer(described.id())));
        }
        Schema<?> one = schemas.reference(described.gives());
        Schema<?> schema = described.list() ? list(one, texts) : one;
        return response.content(json(schema, texts.answer(described.id())));
    }

    private static Schema<?> list(Schema<?> one, Texts texts) {
        Schema<Object> list = Parameters.typed("object");
        list.addProperty("items", Parameters.array(one).description(texts.property("ListJson", "items")));
        list.addProperty("next", Parameters.typed("string").description(texts.property("ListJson", "next")));
        return list.required(List.of("items"));
    }

    private static Content json(Schema<?> schema, JsonNode example) {
        MediaType json = new MediaType().schema(schema);
        if (!example.isMissingNode()) {
            json.example(example);
        }
        return new Content().addMediaType("application/json", json);
    }
}

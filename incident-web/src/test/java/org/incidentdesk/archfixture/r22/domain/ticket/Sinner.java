package org.incidentdesk.archfixture.r22.domain.ticket;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

/** Knows how it will be written, checked and kept. */
public record Sinner(
        @NotNull String title, @JsonProperty("no") long number) {}

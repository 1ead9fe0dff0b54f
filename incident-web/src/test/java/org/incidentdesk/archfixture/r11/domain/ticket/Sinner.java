package org.incidentdesk.archfixture.r11.domain.ticket;

import java.util.List;

/** Keeps the list it was given, which somebody else goes on filling. */
public record Sinner(List<String> words, byte[] picture) {}

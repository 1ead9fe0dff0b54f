package org.incidentdesk.archfixture.r35.web.view;

/** What is written. */
public record Saint(long number) {}

package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.knowledge.Synonyms;

/**
 * Which wordings shall mean the same; all of them.
 *
 * @param synonyms the wordings in their groups
 */
public record SynonymsChange(Synonyms synonyms) {}

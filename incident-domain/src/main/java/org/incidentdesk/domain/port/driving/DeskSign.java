package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.text.Title;

/**
 * What stands on the desk's door, for everybody to read.
 *
 * @param name what the desk is called
 * @param zone the time zone that it lives in, such as {@code America/Toronto}
 */
public record DeskSign(Title name, String zone) {}

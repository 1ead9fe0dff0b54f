package org.incidentdesk.domain.port.driving;

import java.io.InputStream;
import org.incidentdesk.domain.file.FileCard;

/**
 * A file with its bytes.
 *
 * @param card what is known of it
 * @param bytes its bytes, to be closed by whoever asked
 */
public record FileContent(FileCard card, InputStream bytes) {}

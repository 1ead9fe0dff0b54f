/** How the index follows the repository: through the outbox. */
package org.incidentdesk.kb.feed;

/** What an administrator may set: how the desk closes, reopens, promises and links. */
package org.incidentdesk.domain.settings;

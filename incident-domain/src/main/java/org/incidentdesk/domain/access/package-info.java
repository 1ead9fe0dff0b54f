/** How a person proves to be one: accounts with a password hash, and tokens for programs. */
package org.incidentdesk.domain.access;

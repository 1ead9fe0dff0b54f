/** The inventory: configuration items that incidents concern. */
package org.incidentdesk.domain.asset;

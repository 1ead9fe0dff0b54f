/** Transactions, and the session factory that they come from. */
package org.incidentdesk.persistence.unitofwork;

/**
 * The use cases: the driving ports' implementation. They open units of work, load, let the aggregate decide, and save.
 * The package is not exported and, but for the one class that hands out the ports, not public.
 */
package org.incidentdesk.domain.service;

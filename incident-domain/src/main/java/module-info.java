/**
 * The ITIL incident domain: the model, the use cases and the ports, with an in-memory adapter for every driven port. It
 * needs nothing but the Java platform. {@code org.incidentdesk.domain.service} is not exported: nobody can know the use
 * cases' implementation; {@link org.incidentdesk.domain.IncidentDesk} hands out the ports.
 */
module org.incidentdesk.domain {
    exports org.incidentdesk.domain;
    exports org.incidentdesk.domain.access;
    exports org.incidentdesk.domain.asset;
    exports org.incidentdesk.domain.calendar;
    exports org.incidentdesk.domain.category;
    exports org.incidentdesk.domain.classroom;
    exports org.incidentdesk.domain.diagnosis;
    exports org.incidentdesk.domain.file;
    exports org.incidentdesk.domain.form;
    exports org.incidentdesk.domain.identity;
    exports org.incidentdesk.domain.inmemory;
    exports org.incidentdesk.domain.knowledge;
    exports org.incidentdesk.domain.listing;
    exports org.incidentdesk.domain.notification;
    exports org.incidentdesk.domain.people;
    exports org.incidentdesk.domain.port.driven;
    exports org.incidentdesk.domain.port.driving;
    exports org.incidentdesk.domain.priority;
    exports org.incidentdesk.domain.refusal;
    exports org.incidentdesk.domain.report;
    exports org.incidentdesk.domain.servicelevel;
    exports org.incidentdesk.domain.settings;
    exports org.incidentdesk.domain.text;
    exports org.incidentdesk.domain.ticket;

    provides org.incidentdesk.domain.port.driven.StorageProvider with
            org.incidentdesk.domain.inmemory.InMemoryStorageProvider;
}

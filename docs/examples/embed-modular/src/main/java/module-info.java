/** A program that reads the domain, and cannot name the use cases behind its ports. */
module org.incidentdesk.examples.modular {
    requires org.incidentdesk.domain;

    exports org.incidentdesk.examples.modular;
}

package org.incidentdesk.domain;

import org.incidentdesk.domain.port.driving.KnowledgeImages;
import java.time.InstantSource;
import java.util.Set;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.domain.port.driving.Attachments;
import org.incidentdesk.domain.port.driving.CalendarAdministration;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Classroom;
import org.incidentdesk.domain.port.driving.ClockDuties;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.DeskAdministration;
import org.incidentdesk.domain.port.driving.DeskSearch;
import org.incidentdesk.domain.port.driving.Diagnosis;
import org.incidentdesk.domain.port.driving.FormAdministration;
import org.incidentdesk.domain.port.driving.GuideAdministration;
import org.incidentdesk.domain.port.driving.HistoryAudit;
import org.incidentdesk.domain.port.driving.IncidentRecording;
import org.incidentdesk.domain.port.driving.KnowledgeAdvice;
import org.incidentdesk.domain.port.driving.KnowledgeAuthoring;
import org.incidentdesk.domain.port.driving.KnowledgeExchange;
import org.incidentdesk.domain.port.driving.KnowledgeGaps;
import org.incidentdesk.domain.port.driving.KnowledgeLinks;
import org.incidentdesk.domain.port.driving.KnowledgeReading;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.port.driving.KnowledgeUpkeep;
import org.incidentdesk.domain.port.driving.Notifications;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.Resolution;
import org.incidentdesk.domain.port.driving.ServiceLevelAdministration;
import org.incidentdesk.domain.port.driving.Sessions;
import org.incidentdesk.domain.port.driving.Supervision;
import org.incidentdesk.domain.port.driving.TicketWork;
import org.incidentdesk.domain.port.driving.Triage;
import org.incidentdesk.domain.port.driving.WebhookAdministration;
import org.incidentdesk.domain.service.DrivingPorts;

/**
 * A service desk, put together: driven ports and a clock go in, driving ports come out. This is the only way in; the use
 * cases behind the ports cannot be named from outside.
 *
 * <p>Everything here may be used by several threads at once, as far as the driven ports may.
 */
public final class IncidentDesk {

    private final DrivingPorts ports;

    private IncidentDesk(DrivingPorts ports) {
        this.ports = ports;
    }

    /**
     * Puts a desk together.
     *
     * @param driven what the desk needs of the outside
     * @param clock tells the present moment, which is cut to microseconds
     * @return the desk
     */
    public static IncidentDesk assemble(DrivenPorts driven, InstantSource clock) {
        return new IncidentDesk(new DrivingPorts(driven, clock));
    }

    /**
     * A desk that keeps everything in memory, for the first minute with this software. It starts empty: whoever embeds
     * it adds people and categories through the ports.
     *
     * @return a desk on the system's clock
     */
    public static IncidentDesk inMemory() {
        DrivenPorts driven = new DrivenPorts(
                new InMemoryStorage(Set.of()).unitOfWork(),
                new InMemoryKnowledgeIndex(),
                new Pbkdf2PasswordHashing(),
                new RandomSecrets(),
                new InMemoryNotifier(Set.of()),
                new InMemoryFileStore(InstantSource.system()));
        return assemble(driven, InstantSource.system());
    }

    /**
     * Recording incidents.
     *
     * @return the driving port
     */
    public IncidentRecording recording() {
        return ports.recording();
    }

    /**
     * Deciding what an incident is and who works on it.
     *
     * @return the driving port
     */
    public Triage triage() {
        return ports.triage();
    }

    /**
     * Working on a ticket.
     *
     * @return the driving port
     */
    public TicketWork work() {
        return ports.work();
    }

    /**
     * Files on tickets.
     *
     * @return the driving port
     */
    public Attachments attachments() {
        return ports.attachments();
    }

    /**
     * Ending an incident.
     *
     * @return the driving port
     */
    public Resolution resolution() {
        return ports.resolution();
    }

    /**
     * Looking at tickets.
     *
     * @return the driving port
     */
    public Consultation consultation() {
        return ports.consultation();
    }

    /**
     * Measuring the desk.
     *
     * @return the driving port
     */
    public Supervision supervision() {
        return ports.supervision();
    }

    /**
     * Going through all histories.
     *
     * @return the driving port
     */
    public HistoryAudit audit() {
        return ports.audit();
    }

    /**
     * Writing down what was learned.
     *
     * @return the driving port
     */
    public KnowledgeAuthoring authoring() {
        return ports.authoring();
    }

    /**
     * Keeping articles in order.
     *
     * @return the driving port
     */
    public KnowledgeUpkeep upkeep() {
        return ports.upkeep();
    }

    /**
     * What readers do with articles.
     *
     * @return the driving port
     */
    public KnowledgeReading reading() {
        return ports.reading();
    }

    /**
     * Finding what was learned.
     *
     * @return the driving port
     */
    public KnowledgeSearch knowledge() {
        return ports.knowledge();
    }

    /**
     * What tickets and articles have to do with each other.
     *
     * @return the driving port
     */
    public KnowledgeLinks links() {
        return ports.links();
    }

    /**
     * Articles that go from desk to desk.
     *
     * @return the driving port
     */
    public KnowledgeExchange exchange() {
        return ports.exchange();
    }

    /**
     * What to write next.
     *
     * @return the driving port
     */
    public KnowledgeGaps gaps() {
        return ports.gaps();
    }

    /**
     * What the knowledge base and earlier tickets have to say to an incident.
     *
     * @return the driving port
     */
    public KnowledgeAdvice advice() {
        return ports.advice();
    }

    /**
     * Pictures in articles.
     *
     * @return the driving port
     */
    public KnowledgeImages images() {
        return ports.images();
    }

    /**
     * One search over tickets and articles.
     *
     * @return the driving port
     */
    public DeskSearch search() {
        return ports.search();
    }

    /**
     * Categories, assets, locations.
     *
     * @return the driving port
     */
    public CatalogueAdministration catalogue() {
        return ports.catalogue();
    }

    /**
     * Templates of reports, canned answers, rules on report.
     *
     * @return the driving port
     */
    public FormAdministration forms() {
        return ports.forms();
    }

    /**
     * Diagnostic guides.
     *
     * @return the driving port
     */
    public GuideAdministration guides() {
        return ports.guides();
    }

    /**
     * Going through a diagnostic guide with a ticket.
     *
     * @return the driving port
     */
    public Diagnosis diagnosis() {
        return ports.diagnosis();
    }

    /**
     * A class that learns the work of a desk.
     *
     * @return the driving port
     */
    public Classroom classroom() {
        return ports.classroom();
    }

    /**
     * Persons and groups.
     *
     * @return the driving port
     */
    public PeopleAdministration people() {
        return ports.people();
    }

    /**
     * Settings and priority matrices.
     *
     * @return the driving port
     */
    public DeskAdministration settings() {
        return ports.settings();
    }

    /**
     * Service levels.
     *
     * @return the driving port
     */
    public ServiceLevelAdministration serviceLevels() {
        return ports.serviceLevels();
    }

    /**
     * Calendars.
     *
     * @return the driving port
     */
    public CalendarAdministration calendars() {
        return ports.calendars();
    }

    /**
     * Signing in, accounts and tokens.
     *
     * @return the driving port
     */
    public AccessControl access() {
        return ports.access();
    }

    /**
     * Staying signed in, in a browser.
     *
     * @return the driving port
     */
    public Sessions sessions() {
        return ports.sessions();
    }

    /**
     * What the desk does by itself as time passes.
     *
     * @return the driving port
     */
    public ClockDuties clockDuties() {
        return ports.clockDuties();
    }

    /**
     * Telling people and other software what happens.
     *
     * @return the driving port
     */
    public Notifications notifications() {
        return ports.notifications();
    }

    /**
     * Which other software is told.
     *
     * @return the driving port
     */
    public WebhookAdministration webhooks() {
        return ports.webhooks();
    }
}

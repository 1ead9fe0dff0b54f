package org.incidentdesk.domain.service;

import org.incidentdesk.domain.port.driving.KnowledgeImages;
import java.time.InstantSource;
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

/** Puts the use cases together; the one public class of this package, which is itself known to nobody outside. */
public final class DrivingPorts {

    private final IncidentRecording recording;
    private final Triage triage;
    private final TicketWork work;
    private final Attachments attachments;
    private final Resolution resolution;
    private final Consultation consultation;
    private final Supervision supervision;
    private final HistoryAudit audit;
    private final KnowledgeAuthoring authoring;
    private final KnowledgeUpkeep upkeep;
    private final KnowledgeReading reading;
    private final KnowledgeSearch knowledge;
    private final KnowledgeLinks links;
    private final KnowledgeGaps gaps;
    private final KnowledgeAdvice advice;
    private final KnowledgeExchange exchange;
    private final KnowledgeImages images;
    private final DeskSearch search;
    private final CatalogueAdministration catalogue;
    private final FormAdministration forms;
    private final GuideAdministration guides;
    private final Diagnosis diagnosis;
    private final Classroom classroom;
    private final PeopleAdministration people;
    private final DeskAdministration settings;
    private final ServiceLevelAdministration serviceLevels;
    private final CalendarAdministration calendars;
    private final AccessControl access;
    private final Sessions sessions;
    private final ClockDuties clockDuties;
    private final Notifications notifications;
    private final WebhookAdministration webhooks;

    /**
     * Puts the use cases together.
     *
     * @param driven what they need of the outside
     * @param clock tells the present moment
     */
    public DrivingPorts(DrivenPorts driven, InstantSource clock) {
        Desk desk = new Desk(driven, clock);
        TicketDecisions decisions = new TicketDecisions(desk);
        ReferenceCache cache = new ReferenceCache();
        Definitions definitions = new Definitions(desk, cache);
        RecordingService recordingService = new RecordingService(desk, decisions);
        recording = recordingService;
        triage = new TriageService(decisions);
        work = new WorkService(decisions);
        attachments = new AttachmentService(desk, decisions);
        resolution = new ResolutionService(decisions);
        consultation = new ConsultationService(desk, cache);
        supervision = new SupervisionService(desk, cache);
        audit = new AuditService(desk);
        ArticleChanges articleChanges = new ArticleChanges(desk);
        authoring = new AuthoringService(desk, articleChanges);
        upkeep = new UpkeepService(articleChanges);
        reading = new ReadingService(desk);
        knowledge = new KnowledgeService(desk, cache);
        links = new LinkService(desk, decisions);
        gaps = new GapService(desk);
        advice = new AdviceService(desk, knowledge);
        exchange = new ExchangeService(desk);
        images = new ImageService(desk);
        search = new DeskSearchService(desk, consultation, knowledge);
        catalogue = new CatalogueService(desk, definitions, cache);
        forms = new FormService(desk, definitions);
        guides = new GuideService(desk, definitions);
        diagnosis = new DiagnosisService(desk, decisions);
        classroom = new ClassService(desk, definitions, recordingService);
        people = new PeopleService(desk, definitions);
        settings = new SettingsService(desk, definitions);
        serviceLevels = new ServiceLevelService(desk, definitions);
        calendars = new CalendarService(desk, definitions);
        access = new AccessService(desk);
        sessions = new SessionService(desk, access);
        clockDuties = new ClockService(desk);
        notifications = new NotificationService(desk);
        webhooks = new WebhookService(desk, definitions);
    }

    /**
     * Recording incidents.
     *
     * @return the driving port
     */
    public IncidentRecording recording() {
        return recording;
    }

    /**
     * Deciding what an incident is and who works on it.
     *
     * @return the driving port
     */
    public Triage triage() {
        return triage;
    }

    /**
     * Working on a ticket.
     *
     * @return the driving port
     */
    public TicketWork work() {
        return work;
    }

    /**
     * Files on tickets.
     *
     * @return the driving port
     */
    public Attachments attachments() {
        return attachments;
    }

    /**
     * Ending an incident.
     *
     * @return the driving port
     */
    public Resolution resolution() {
        return resolution;
    }

    /**
     * Looking at tickets.
     *
     * @return the driving port
     */
    public Consultation consultation() {
        return consultation;
    }

    /**
     * Measuring the desk.
     *
     * @return the driving port
     */
    public Supervision supervision() {
        return supervision;
    }

    /**
     * Going through all histories.
     *
     * @return the driving port
     */
    public HistoryAudit audit() {
        return audit;
    }

    /**
     * Writing down what was learned.
     *
     * @return the driving port
     */
    public KnowledgeAuthoring authoring() {
        return authoring;
    }

    /**
     * Keeping articles in order.
     *
     * @return the driving port
     */
    public KnowledgeUpkeep upkeep() {
        return upkeep;
    }

    /**
     * What readers do with articles.
     *
     * @return the driving port
     */
    public KnowledgeReading reading() {
        return reading;
    }

    /**
     * Finding what was learned.
     *
     * @return the driving port
     */
    public KnowledgeSearch knowledge() {
        return knowledge;
    }

    /**
     * What tickets and articles have to do with each other.
     *
     * @return the driving port
     */
    public KnowledgeLinks links() {
        return links;
    }

    /**
     * Articles that go from desk to desk.
     *
     * @return the driving port
     */
    public KnowledgeExchange exchange() {
        return exchange;
    }

    /**
     * What to write next.
     *
     * @return the driving port
     */
    public KnowledgeGaps gaps() {
        return gaps;
    }

    /**
     * What the knowledge base and earlier tickets have to say to an incident.
     *
     * @return the driving port
     */
    public KnowledgeAdvice advice() {
        return advice;
    }

    /**
     * Pictures in articles.
     *
     * @return the driving port
     */
    public KnowledgeImages images() {
        return images;
    }

    /**
     * One search over tickets and articles.
     *
     * @return the driving port
     */
    public DeskSearch search() {
        return search;
    }

    /**
     * Categories, assets, locations.
     *
     * @return the driving port
     */
    public CatalogueAdministration catalogue() {
        return catalogue;
    }

    /**
     * Templates of reports, canned answers, rules on report.
     *
     * @return the driving port
     */
    public FormAdministration forms() {
        return forms;
    }

    /**
     * Diagnostic guides.
     *
     * @return the driving port
     */
    public GuideAdministration guides() {
        return guides;
    }

    /**
     * Going through a diagnostic guide with a ticket.
     *
     * @return the driving port
     */
    public Diagnosis diagnosis() {
        return diagnosis;
    }

    /**
     * A class that learns the work of a desk.
     *
     * @return the driving port
     */
    public Classroom classroom() {
        return classroom;
    }

    /**
     * Persons and groups.
     *
     * @return the driving port
     */
    public PeopleAdministration people() {
        return people;
    }

    /**
     * Settings and priority matrices.
     *
     * @return the driving port
     */
    public DeskAdministration settings() {
        return settings;
    }

    /**
     * Service levels.
     *
     * @return the driving port
     */
    public ServiceLevelAdministration serviceLevels() {
        return serviceLevels;
    }

    /**
     * Calendars.
     *
     * @return the driving port
     */
    public CalendarAdministration calendars() {
        return calendars;
    }

    /**
     * Signing in, accounts and tokens.
     *
     * @return the driving port
     */
    public AccessControl access() {
        return access;
    }

    /**
     * Staying signed in, in a browser.
     *
     * @return the driving port
     */
    public Sessions sessions() {
        return sessions;
    }

    /**
     * What the desk does by itself as time passes.
     *
     * @return the driving port
     */
    public ClockDuties clockDuties() {
        return clockDuties;
    }

    /**
     * Telling people and other software what happens.
     *
     * @return the driving port
     */
    public Notifications notifications() {
        return notifications;
    }

    /**
     * Which other software is told.
     *
     * @return the driving port
     */
    public WebhookAdministration webhooks() {
        return webhooks;
    }
}

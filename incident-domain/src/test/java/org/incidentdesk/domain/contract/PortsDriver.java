package org.incidentdesk.domain.contract;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AnswerDiagnosis;
import org.incidentdesk.domain.port.driving.ApproveSolution;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.AssessTicket;
import org.incidentdesk.domain.port.driving.AssetDefinition;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.BeginDiagnosis;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.CloseTicket;
import org.incidentdesk.domain.port.driving.DiagnosisView;
import org.incidentdesk.domain.port.driving.DraftFromSolution;
import org.incidentdesk.domain.port.driving.EscalateTicket;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.RefuseSolution;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.port.driving.UseArticle;
import org.incidentdesk.domain.port.driving.Verdict;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.servicelevel.NeededByAdvice;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.DiagnosisRun;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TimelineEntry;
import org.incidentdesk.domain.ticket.Visibility;

/** Plays the case on the driving ports, whatever storage and search stand behind them. */
public final class PortsDriver implements DeskDriver {

    private static final Actor OPERATOR = new Actor(new PersonId("operator"), Role.ADMINISTRATOR);

    private final IncidentDesk desk;
    private final Runnable indexFeed;
    private final Runnable closing;
    private final Map<String, Actor> actors = new HashMap<>();
    private volatile Instant now = HoraireProCase.TUESDAY_10;

    /**
     * Opens a desk and makes the case's organisation in it.
     *
     * @param assembler makes the desk with the driver's clock
     * @param indexFeed brings what was committed to the search
     * @param closing gives everything back
     */
    public PortsDriver(Function<InstantSource, IncidentDesk> assembler, Runnable indexFeed, Runnable closing) {
        this.desk = assembler.apply(() -> now);
        this.indexFeed = indexFeed;
        this.closing = closing;
        organise();
    }

    private void organise() {
        desk.catalogue().addLocation(asOperator(new LocationDefinition(new Title("Bureau administratif"), true)));
        desk.people().addGroup(asOperator(group("Centre de services", 1)));
        desk.people().addGroup(asOperator(group("Support applicatif", 2)));
        person("julie", "Julie Tremblay", Role.REQUESTER, Set.of());
        person("sara", "Sara", Role.TECHNICIAN, Set.of("centre-de-services"));
        person("niveau2", "Niveau 2", Role.TECHNICIAN, Set.of("support-applicatif"));
        person("prof", "Prof", Role.ADMINISTRATOR, Set.of());
        category("Accès", Optional.empty());
        category("Accès à une application", Optional.of("acces"));
        category("Application HorairePro", Optional.of("acces-a-une-application"));
        desk.catalogue()
                .addAsset(asOperator(new AssetDefinition(
                        AssetKind.SOFTWARE,
                        new Title("HorairePro"),
                        AssetState.IN_USE,
                        Optional.empty(),
                        Optional.empty())));
        setMatrix("operator", "course");
    }

    private static GroupDefinition group(String name, int line) {
        return new GroupDefinition(new Title(name), line, Optional.empty(), true);
    }

    private void person(String login, String name, Role role, Set<String> groups) {
        desk.people()
                .addPerson(
                        new PersonId(login),
                        asOperator(new PersonDefinition(
                                new Title(name),
                                Optional.empty(),
                                role,
                                role == Role.REQUESTER
                                        ? Optional.of(new LocationId("bureau-administratif"))
                                        : Optional.empty(),
                                groups.stream().map(GroupId::new).collect(Collectors.toSet()),
                                true)));
        actors.put(login, new Actor(new PersonId(login), role));
    }

    private void category(String name, Optional<String> parent) {
        desk.catalogue()
                .addCategory(asOperator(new CategoryDefinition(
                        new Title(name),
                        parent.map(CategoryId::new),
                        Optional.empty(),
                        true,
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty())));
    }

    private static <C> Request<C> asOperator(C command) {
        return Request.of(OPERATOR, command);
    }

    private Actor actor(String login) {
        return actors.getOrDefault(login, OPERATOR);
    }

    private static TicketNumber number(String number) {
        return TicketNumber.parse(number);
    }

    private static <R> R told(Supplier<R> wish) {
        try {
            return wish.get();
        } catch (DomainRefusal e) {
            throw new Refused(e.code(), e.facts(), e.getMessage());
        }
    }

    private <C, R> R ask(String by, Function<Request<C>, R> port, C command) {
        return told(() -> port.apply(Request.of(actor(by), command)));
    }

    @Override
    public void turnClockTo(Instant moment) {
        now = moment;
    }

    @Override
    public void letTheIndexCatchUp() {
        indexFeed.run();
    }

    @Override
    public void setClosurePolicy(String by, String policy) {
        DeskSettings old = desk.settings().settings(actor(by));
        change(by, old, ClosurePolicy.valueOf(policy), old.matrix());
    }

    @Override
    public void setMatrix(String by, String matrix) {
        DeskSettings old = desk.settings().settings(actor(by));
        change(by, old, old.closurePolicy(), new MatrixId(matrix));
    }

    private void change(String by, DeskSettings old, ClosurePolicy policy, MatrixId matrix) {
        DeskSettings settings = new DeskSettings(
                old.deskName(),
                HoraireProCase.ZONE.getId(),
                policy,
                old.automaticClosureDays(),
                old.reopeningWindowDays(),
                old.requesterReopensClosed(),
                matrix,
                old.serviceLevel(),
                old.links(),
                old.clock(),
                old.correspondence(),
                old.firstAssignment(),
                old.version());
        ask(by, desk.settings()::changeSettings, new SettingsChange(settings));
    }

    @Override
    public String report(
            String by,
            String requester,
            String title,
            String description,
            Optional<String> location,
            Optional<Instant> neededBy) {
        ReportIncident report = new ReportIncident(
                new Title(title),
                new Text(description),
                Optional.of(new PersonId(requester)),
                Channel.PHONE,
                location.map(LocationId::new),
                neededBy,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return ask(by, desk.recording()::report, report).ticket().toString();
    }

    @Override
    public void classify(String by, String number, String category, Set<String> assets) {
        ask(
                by,
                desk.triage()::classify,
                new ClassifyTicket(
                        number(number),
                        Optional.of(new CategoryId(category)),
                        assets.stream().map(AssetId::new).collect(Collectors.toSet())));
    }

    @Override
    public void assess(String by, String number, String impact, String urgency) {
        ask(
                by,
                desk.triage()::assess,
                new AssessTicket(number(number), Impact.valueOf(impact), Urgency.valueOf(urgency)));
    }

    @Override
    public Advice advice(String by, String number) {
        NeededByAdvice advice = told(() -> desk.consultation().neededByAdvice(actor(by), number(number)));
        return new Advice(
                advice.advised().map(Urgency::name),
                advice.candidates().stream()
                        .collect(Collectors.toMap(
                                candidate -> candidate.urgency().name(), NeededByAdvice.Candidate::due)));
    }

    @Override
    public void assign(String by, String number, String person) {
        ask(by, desk.triage()::assign, new AssignTicket(number(number), new Assignee.Technician(new PersonId(person))));
    }

    @Override
    public void escalate(String by, String number, String group, String reason) {
        ask(
                by,
                desk.triage()::escalate,
                new EscalateTicket(
                        number(number), new GroupId(group), false, EscalationReason.valueOf(reason), Optional.empty()));
    }

    @Override
    public void followUp(String by, String number, String text, String visibility) {
        ask(
                by,
                desk.work()::addFollowUp,
                new AddFollowUp(number(number), new Text(text), Visibility.valueOf(visibility)));
    }

    @Override
    public void beginDiagnosis(String by, String number) {
        ask(by, desk.diagnosis()::begin, new BeginDiagnosis(number(number), Optional.empty()));
    }

    @Override
    public void answerDiagnosis(String by, String number, String node, Optional<String> answer, Optional<String> fact) {
        ask(
                by,
                desk.diagnosis()::answer,
                new AnswerDiagnosis(number(number), new NodeId(node), answer.map(AnswerId::new), fact.map(Text::new)));
    }

    @Override
    public Diagnosis diagnosis(String by, String number) {
        DiagnosisView view = told(() -> desk.diagnosis().diagnosis(actor(by), number(number)));
        Optional<GuideNode> node = view.run().flatMap(run -> view.guide().node(run.at()));
        boolean open = view.run().filter(DiagnosisRun::isOpen).isPresent();
        Optional<GuideNode> end = node.filter(any -> !open);
        return new Diagnosis(
                view.guide().id().value(),
                node.filter(any -> open).map(asked -> asked.id().value()),
                end.map(ended -> ended instanceof GuideNode.EscalationEnd
                        ? "ESCALATION"
                        : ended instanceof GuideNode.ArticleEnd ? "ARTICLE" : "SOLUTION"),
                end.filter(GuideNode.EscalationEnd.class::isInstance)
                        .map(ended -> ((GuideNode.EscalationEnd) ended).reason().name()));
    }

    @Override
    public void propose(String by, String number, String text) {
        ask(
                by,
                desk.resolution()::propose,
                new ProposeSolution(number(number), new Text(text), Outcome.FIXED, Optional.empty()));
    }

    @Override
    public void useArticle(String by, String number, String article) {
        ask(by, desk.resolution()::useArticle, new UseArticle(number(number), ArticleId.parse(article)));
    }

    @Override
    public void approve(String by, String number) {
        ask(by, desk.resolution()::approve, new ApproveSolution(number(number), Optional.empty(), Optional.empty()));
    }

    @Override
    public void refuse(String by, String number, String reason) {
        ask(by, desk.resolution()::refuse, new RefuseSolution(number(number), new Text(reason)));
    }

    @Override
    public void close(String by, String number, Optional<String> category) {
        ask(by, desk.resolution()::close, new CloseTicket(number(number), category.map(CategoryId::new)));
    }

    @Override
    public Ticket ticket(String by, String number) {
        return told(() -> seen(desk.consultation().ticket(actor(by), number(number))));
    }

    @Override
    public Ticket ticketAsOf(String by, String number, Instant moment) {
        return told(() -> seen(desk.consultation().ticketAsOf(actor(by), number(number), moment)));
    }

    private static Ticket seen(TicketView view) {
        return new Ticket(
                view.number().toString(),
                view.progress().status().name(),
                view.priority().priority().code(),
                view.priority().computed().code(),
                view.priority().impact().name(),
                view.priority().urgency().name(),
                view.priority().matrix().value(),
                view.timeToResolve().due(),
                view.timeToResolve().state().name(),
                view.report().location().map(LocationId::value),
                view.classification().opening().map(CategoryId::value),
                view.classification().current().map(CategoryId::value),
                view.categoryPath(),
                view.classification().verification().name(),
                names(view.assignment().persons()),
                names(view.assignment().groups()),
                view.timeline().stream()
                        .map(TimelineEntry::text)
                        .map(Text::value)
                        .toList(),
                names(view.articles()),
                view.permitted().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static Set<String> names(Set<?> identities) {
        return identities.stream().map(Object::toString).collect(Collectors.toSet());
    }

    @Override
    public List<Event> history(String by, String number) {
        return told(() -> desk.consultation().history(actor(by), number(number)).stream()
                .map(recorded -> recorded.event())
                .map(event -> new Event(
                        event.type().name(),
                        event.head().by().person().value(),
                        event.head().at(),
                        event.head().status().name()))
                .toList());
    }

    @Override
    public List<String> ticketsOf(String by, String category) {
        TicketFilter filter = TicketFilter.ALL.ofCategories(Set.of(new CategoryId(category)));
        return told(() -> desk
                .consultation()
                .list(actor(by), filter, TicketOrder.NUMBER, PageRequest.first(PageRequest.DEFAULT_LIMIT))
                .items()
                .stream()
                .map(ticket -> ticket.number().toString())
                .toList());
    }

    @Override
    public String draftFromSolution(String by, String number) {
        return ask(by, desk.authoring()::draftFromSolution, new DraftFromSolution(number(number), Language.FR))
                .id();
    }

    @Override
    public void submit(String by, String article) {
        ask(by, desk.authoring()::submit, new MoveArticle(ArticleId.parse(article)));
    }

    @Override
    public void publish(String by, String article) {
        ask(by, desk.authoring()::publish, new MoveArticle(ArticleId.parse(article)));
    }

    @Override
    public void openAsFaq(String by, String article) {
        ask(by, desk.authoring()::openTo, new OpenArticle(ArticleId.parse(article), Audience.FAQ));
    }

    @Override
    public List<String> search(String by, String text) {
        ArticleSearch search = new ArticleSearch(text, Optional.empty(), Optional.empty(), 10);
        return told(() -> desk.knowledge().search(actor(by), search).stream()
                .map(hit -> hit.article().id().toString())
                .toList());
    }

    @Override
    public List<String> suggestions(String by, String number) {
        return told(() -> desk.knowledge().suggest(actor(by), number(number), 10).stream()
                .map(hit -> hit.article().id().toString())
                .toList());
    }

    @Override
    public boolean isSound(String number) {
        return desk.audit().verify(OPERATOR, List.of(number(number))).stream().allMatch(Verdict::sound);
    }

    @Override
    public void close() {
        closing.run();
    }
}

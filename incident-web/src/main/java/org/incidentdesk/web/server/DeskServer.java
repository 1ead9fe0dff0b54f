package org.incidentdesk.web.server;

import org.incidentdesk.web.resource.ArticleImagesResource;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jetty.JettyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.web.json.FileBody;
import org.incidentdesk.web.json.Json;
import org.incidentdesk.web.json.JsonBody;
import org.incidentdesk.web.json.TextBody;
import org.incidentdesk.web.openapi.OpenApiDocument;
import org.incidentdesk.web.problem.ProblemMapper;
import org.incidentdesk.web.resource.AccountsResource;
import org.incidentdesk.web.resource.AdviceResource;
import org.incidentdesk.web.resource.Answers;
import org.incidentdesk.web.resource.ArticleArchiveResource;
import org.incidentdesk.web.resource.ArticleLinksResource;
import org.incidentdesk.web.resource.ArticlePagesResource;
import org.incidentdesk.web.resource.ArticleReadingResource;
import org.incidentdesk.web.resource.ArticleSearchResource;
import org.incidentdesk.web.resource.ArticleUpkeepResource;
import org.incidentdesk.web.resource.ArticlesResource;
import org.incidentdesk.web.resource.AssetsResource;
import org.incidentdesk.web.resource.AttachmentsResource;
import org.incidentdesk.web.resource.CalendarsResource;
import org.incidentdesk.web.resource.CannedAnswersResource;
import org.incidentdesk.web.resource.CategoriesResource;
import org.incidentdesk.web.resource.ClassroomResource;
import org.incidentdesk.web.resource.DeskSearchResource;
import org.incidentdesk.web.resource.DiagnosisResource;
import org.incidentdesk.web.resource.GroupsResource;
import org.incidentdesk.web.resource.GuidesResource;
import org.incidentdesk.web.resource.HealthResource;
import org.incidentdesk.web.resource.LocationsResource;
import org.incidentdesk.web.resource.MatricesResource;
import org.incidentdesk.web.resource.MeResource;
import org.incidentdesk.web.resource.MeasuresResource;
import org.incidentdesk.web.resource.MetricsResource;
import org.incidentdesk.web.resource.MissingArticlesResource;
import org.incidentdesk.web.resource.NotificationsResource;
import org.incidentdesk.web.resource.OpenApiResource;
import org.incidentdesk.web.resource.PeopleResource;
import org.incidentdesk.web.resource.ProblemsResource;
import org.incidentdesk.web.resource.ReportRulesResource;
import org.incidentdesk.web.resource.ResolutionResource;
import org.incidentdesk.web.resource.ScenariosResource;
import org.incidentdesk.web.resource.SearchLagResource;
import org.incidentdesk.web.resource.ServiceLevelsResource;
import org.incidentdesk.web.resource.ServiceResource;
import org.incidentdesk.web.resource.SettingsResource;
import org.incidentdesk.web.resource.SuggestionsResource;
import org.incidentdesk.web.resource.SynonymsResource;
import org.incidentdesk.web.resource.TemplatesResource;
import org.incidentdesk.web.resource.TicketsResource;
import org.incidentdesk.web.resource.TokensResource;
import org.incidentdesk.web.resource.TriageResource;
import org.incidentdesk.web.resource.WebhooksResource;
import org.incidentdesk.web.resource.WorkResource;
import org.incidentdesk.web.view.SearchLagJson;

/**
 * The service over HTTP: starts, answers, stops. Nobody else knows which container it is.
 *
 * <p>Requests are handled on virtual threads where the platform has them.
 */
public final class DeskServer implements AutoCloseable {

    private static final int THREADS = 64;

    /** A body that is so many times too long is still taken in, so that its sender gets to read that it was too long. */
    private static final long BODIES_READ_TO_THE_END = 16;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Warns of every resource that is registered as an instance, which is how all of them are. Kept, lest it be forgotten. */
    private static final Logger INSTANCE_WARNINGS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        INSTANCE_WARNINGS.setLevel(Level.SEVERE);
    }

    private final Server server;
    private final ServerConnector connector;

    /**
     * Puts the service together; it does not listen yet.
     *
     * @param desk the desk that it serves
     * @param host the address to listen on
     * @param port the port to listen on; 0 for any that is free
     * @param settings how it runs
     */
    public DeskServer(IncidentDesk desk, String host, int port, ServerSettings settings) {
        ObjectMapper mapper = Json.mapper();
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        }
        server = new Server(threads);
        server.setErrorHandler(new PlainProblems(mapper));
        server.setStopTimeout(settings.stopTimeout().toMillis());
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http(settings)));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(settings.idleTimeout().toMillis());
        server.addConnector(connector);
        Handler resources =
                ContainerFactory.createContainer(JettyHttpContainer.class, application(desk, settings, mapper));
        Handler pages = ContainerFactory.createContainer(JettyHttpContainer.class, PageApplication.of(desk, settings));
        Handler doors = new Doors(resources, pages, settings.publicUrl().isPresent());
        server.setHandler(new GracefulHandler(new RestOfBody(
                new WellFormedAddresses(doors), BODIES_READ_TO_THE_END * settings.maxBodyBytes(), PATIENCE)));
    }

    private static HttpConfiguration http(ServerSettings settings) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(settings.maxHeaderBytes());
        return http;
    }

    /**
     * What is served, whatever the container: all of it registered as instances; nothing is looked for, and nothing is
     * injected.
     *
     * @param desk the desk that it serves
     * @param settings how it runs
     * @param mapper reads and writes JSON
     * @return the application
     */
    public static ResourceConfig application(IncidentDesk desk, ServerSettings settings, ObjectMapper mapper) {
        // half a second that a second core can spend while the first puts Jersey together
        CompletableFuture<Validator> validator = CompletableFuture.supplyAsync(DeskServer::validator);
        List<Object> resources = resources(desk, settings, new Answers(mapper));
        ResourceConfig application = new ResourceConfig();
        resources.forEach(application::register);
        List<Class<?>> classes = new ArrayList<>(List.of(OpenApiResource.class));
        resources.forEach(resource -> classes.add(resource.getClass()));
        OpenApiDocument document = new OpenApiDocument(settings.version(), classes, mapper);
        application.register(new OpenApiResource(document));
        application.register(new JsonBody(mapper, validator::join, settings.maxBodyBytes()));
        application.register(new FileBody());
        application.register(new TextBody(settings.maxBodyBytes()));
        application.register(new ProblemMapper());
        application.register(new Gatekeeper(desk.access()));
        application.register(
                (ContainerResponseFilter)
                        (request, response) -> response.getHeaders().putSingle("X-Content-Type-Options", "nosniff"),
                ContainerResponseFilter.class);
        application.addProperties(Map.of(
                CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
                CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
                CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL",
                ServerProperties.WADL_FEATURE_DISABLE, true,
                ServerProperties.BV_FEATURE_DISABLE, true,
                ServerProperties.RESOURCE_VALIDATION_DISABLE, true,
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
                ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true));
        return application;
    }

    private static List<Object> resources(IncidentDesk desk, ServerSettings settings, Answers answers) {
        Supplier<SearchLagJson> lag = () -> json(settings.searchLag().get());
        return List.of(
                new ServiceResource(settings.version(), settings.demo()),
                new HealthResource(settings.ready()),
                new ProblemsResource(),
                new TicketsResource(desk.recording(), desk.consultation(), desk.knowledge(), answers),
                new TriageResource(desk.triage(), answers),
                new WorkResource(desk.work(), answers),
                new AttachmentsResource(desk.attachments(), answers),
                new ResolutionResource(desk.resolution(), desk.authoring(), answers),
                new AdviceResource(desk.recording(), answers),
                new CategoriesResource(desk.catalogue(), answers),
                new AssetsResource(desk.catalogue(), answers),
                new LocationsResource(desk.catalogue(), answers),
                new PeopleResource(desk.people(), desk.access(), answers),
                new GroupsResource(desk.people(), answers),
                new MatricesResource(desk.settings(), answers),
                new ServiceLevelsResource(desk.serviceLevels(), answers),
                new CalendarsResource(desk.calendars(), answers),
                new SettingsResource(desk.settings(), answers),
                new SynonymsResource(desk.settings(), answers),
                new TemplatesResource(desk.forms(), answers),
                new CannedAnswersResource(desk.forms(), answers),
                new ReportRulesResource(desk.forms(), answers),
                new GuidesResource(desk.guides(), answers),
                new DiagnosisResource(desk.diagnosis(), answers),
                new ScenariosResource(desk.classroom(), answers),
                new ClassroomResource(desk.classroom(), answers),
                new ArticlesResource(desk.knowledge(), desk.authoring(), desk.gaps(), answers),
                new MissingArticlesResource(desk.gaps(), answers),
                new SuggestionsResource(desk.advice(), answers),
                new ArticleUpkeepResource(desk.upkeep(), answers),
                new ArticleSearchResource(desk.knowledge(), answers),
                new ArticleImagesResource(desk.images(), answers),
                new DeskSearchResource(desk.search(), answers),
                new ArticleReadingResource(desk.reading(), answers),
                new ArticleArchiveResource(desk.exchange(), answers),
                new ArticleLinksResource(desk.links(), desk.advice(), answers),
                new ArticlePagesResource(desk.knowledge(), desk.reading(), desk.links(), answers),
                new MeasuresResource(desk.supervision(), answers),
                new MetricsResource(desk.supervision(), desk.notifications(), lag),
                new SearchLagResource(lag, answers),
                new MeResource(desk.people(), answers),
                new TokensResource(desk.access(), answers),
                new AccountsResource(desk.access(), answers),
                new WebhooksResource(desk.webhooks(), answers),
                new NotificationsResource(desk.notifications(), answers));
    }

    private static SearchLagJson json(SearchLag lag) {
        return new SearchLagJson(lag.waiting(), lag.failing(), lag.oldest(), lag.lastError());
    }

    /** Texts are the problems' own, so that the validator needs no expression language. */
    private static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Starts to listen. Returns when requests are answered. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("cannot listen on " + connector.getHost() + ":" + connector.getPort(), e);
        }
    }

    /**
     * Where it listens.
     *
     * @return the port
     */
    public int port() {
        return connector.getLocalPort();
    }

    /** Stops: no request is taken any more, those under way are answered. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the service did not stop cleanly", e);
        }
    }
}

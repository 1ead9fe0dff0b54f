package org.incidentdesk.web.server;

import org.incidentdesk.web.page.ArticleImagesPage;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.web.json.FileBody;
import org.incidentdesk.web.page.AccountPage;
import org.incidentdesk.web.page.ArticleFormsPage;
import org.incidentdesk.web.page.AssetsPage;
import org.incidentdesk.web.page.BoardPage;
import org.incidentdesk.web.page.DashboardPage;
import org.incidentdesk.web.page.HomePage;
import org.incidentdesk.web.page.KnowledgePage;
import org.incidentdesk.web.page.LanguagePage;
import org.incidentdesk.web.page.MissingArticlesPage;
import org.incidentdesk.web.page.ReportForm;
import org.incidentdesk.web.page.ReportPage;
import org.incidentdesk.web.page.SearchPage;
import org.incidentdesk.web.page.SignInPage;
import org.incidentdesk.web.page.TicketArticlePage;
import org.incidentdesk.web.page.TicketDiagnosisPage;
import org.incidentdesk.web.page.TicketFilesPage;
import org.incidentdesk.web.page.TicketListPage;
import org.incidentdesk.web.page.TicketPage;
import org.incidentdesk.web.page.TicketResolutionPage;
import org.incidentdesk.web.page.TicketScreen;
import org.incidentdesk.web.page.TicketSources;
import org.incidentdesk.web.page.TicketTablePage;
import org.incidentdesk.web.page.TicketTriagePage;
import org.incidentdesk.web.page.TicketWorkPage;
import org.incidentdesk.web.page.frame.Arrival;
import org.incidentdesk.web.page.frame.Assets;
import org.incidentdesk.web.page.frame.HtmlBody;
import org.incidentdesk.web.page.frame.PageErrors;
import org.incidentdesk.web.page.frame.PageGatekeeper;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.security.SignInThrottle;

/** The pages as an application of their own beside the REST API: other filters, other answers to what goes wrong. */
final class PageApplication {

    private static final int MOST_THROTTLED = 20_000;

    private PageApplication() {}

    static ResourceConfig of(IncidentDesk desk, ServerSettings settings) {
        Assets assets = new Assets();
        Supplier<String> secrets = settings.secrets();
        InstantSource clock = settings.clock();
        Pages pages = new Pages(desk.settings(), desk.people(), assets, settings.demo());
        ResourceConfig application = new ResourceConfig();
        application.register(new Arrival(desk.sessions(), desk.settings(), secrets, clock, settings.publicUrl()));
        application.register(new PageGatekeeper(settings.maxBodyBytes()));
        application.register(new PageErrors(pages));
        application.register(new HtmlBody());
        application.register(new FileBody());
        application.register(new AssetsPage(assets));
        application.register(new SignInPage(desk.sessions(), new SignInThrottle(clock, MOST_THROTTLED), pages));
        application.register(new AccountPage(desk.sessions(), pages));
        application.register(new LanguagePage());
        application.register(
                new HomePage(desk.consultation(), desk.knowledge(), desk.catalogue(), desk.people(), pages));
        application.register(new TicketListPage(desk.consultation(), desk.catalogue(), desk.people(), pages));
        application.register(new TicketTablePage(desk.consultation(), desk.catalogue(), desk.people()));
        application.register(new BoardPage(desk.consultation(), desk.catalogue(), desk.people(), pages));
        TicketSources sources = new TicketSources(
                desk.consultation(),
                desk.people(),
                desk.catalogue(),
                desk.settings(),
                desk.knowledge(),
                desk.diagnosis());
        TicketScreen screen = new TicketScreen(sources, pages);
        application.register(new TicketPage(screen));
        application.register(new TicketTriagePage(screen, desk.triage(), desk.recording()));
        application.register(new TicketWorkPage(screen, desk.work()));
        application.register(new TicketResolutionPage(screen, desk.resolution()));
        application.register(new TicketDiagnosisPage(screen, desk.diagnosis()));
        application.register(new TicketFilesPage(screen, desk.attachments()));
        application.register(new DashboardPage(desk.supervision(), desk.catalogue(), desk.people(), pages));
        application.register(new TicketArticlePage(screen, desk.authoring()));
        KnowledgePage knowledge = new KnowledgePage(sources, desk.reading(), desk.images(), desk.gaps(), pages);
        application.register(knowledge);
        application.register(new ArticleImagesPage(knowledge, desk.knowledge(), desk.images(), pages));
        application.register(new SearchPage(desk.search(), desk.gaps(), sources, pages));
        application.register(new MissingArticlesPage(desk.gaps(), sources, pages));
        application.register(new ArticleFormsPage(
                knowledge, desk.knowledge(), desk.authoring(), desk.upkeep(), desk.reading(), pages));
        ReportForm form = new ReportForm(
                desk.catalogue(),
                desk.people(),
                desk.forms(),
                desk.recording(),
                desk.consultation(),
                desk.knowledge(),
                secrets,
                pages);
        application.register(new ReportPage(desk.recording(), desk.people(), form, pages));
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
}

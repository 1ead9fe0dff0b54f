package org.incidentdesk.web.page.frame;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.DeskAdministration;
import org.incidentdesk.domain.port.driving.Sessions;
import org.incidentdesk.web.page.model.Words;
import org.incidentdesk.web.problem.ReaderLanguage;

/**
 * Receives every request for a page and sees every answer off: recognises the session, chooses the language, and puts on
 * each answer what browsers shall hold to.
 */
@PreMatching
@Priority(Arrival.FIRST)
public final class Arrival implements ContainerRequestFilter, ContainerResponseFilter {

    /** Before everything else. */
    static final int FIRST = 100;

    /** The header in which the server writes down the network address that a request comes from. */
    public static final String CLIENT = "X-Desk-Client";

    /** The name of the cookie that holds the session. */
    public static final String SESSION_COOKIE = Cookies.SESSION;

    private static final int LONGEST_COOKIE = 200;

    /** Nothing but what this service serves; pictures may stand in style sheets as data, as the framework's do. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");

    private final Sessions sessions;
    private final DeskAdministration desk;
    private final Supplier<String> secrets;
    private final InstantSource clock;
    private final boolean secure;

    /**
     * Makes the filter.
     *
     * @param sessions recognises who has signed in
     * @param desk knows the time zone
     * @param secrets makes secrets for visitors
     * @param clock tells the present moment
     * @param publicUrl where browsers reach the service, if it was said
     */
    public Arrival(
            Sessions sessions,
            DeskAdministration desk,
            Supplier<String> secrets,
            InstantSource clock,
            Optional<URI> publicUrl) {
        this.sessions = sessions;
        this.desk = desk;
        this.secrets = secrets;
        this.clock = clock;
        this.secure = publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (isAsset(request)) {
            return;
        }
        Map<String, Cookie> cookies = request.getCookies();
        Optional<String> session = value(cookies, Cookies.SESSION);
        Optional<Actor> actor = session.flatMap(sessions::resume);
        Optional<String> visitor = value(cookies, Cookies.VISITOR);
        String secret = actor.isPresent() ? session.orElseThrow() : visitor.orElseGet(secrets);
        Language language = language(request, cookies);
        Words words = Words.in(language);
        boolean isSecure = secure || "https".equals(request.getHeaderString("X-Forwarded-Proto"));
        Visit visit = new Visit(new Visit.Facts(
                actor,
                language,
                secret,
                actor.isPresent(),
                address(request),
                Optional.ofNullable(request.getHeaderString(CLIENT)).orElse(""),
                "true".equals(request.getHeaderString("HX-Request")) && request.getHeaderString("HX-Boosted") == null,
                new SpokenDates(words, ZoneId.of(desk.sign().zone()), clock.instant()),
                value(cookies, Cookies.MESSAGE).flatMap(message -> Cookies.message(message, words)),
                new Cookies(isSecure)));
        if (actor.isEmpty() && visitor.isEmpty()) {
            visit.keepVisitor();
        }
        if (actor.isEmpty() && session.isPresent()) {
            visit.signedOut();
        }
        visit.attachTo(request);
    }

    private static Optional<String> value(Map<String, Cookie> cookies, String name) {
        return Optional.ofNullable(cookies.get(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= 2 * LONGEST_COOKIE);
    }

    /** What the reader chose; else what the browser asks for; else French. */
    private static Language language(ContainerRequestContext request, Map<String, Cookie> cookies) {
        Optional<String> chosen = value(cookies, Cookies.LANGUAGE);
        for (Language language : Language.values()) {
            if (chosen.filter(ReaderLanguage.tag(language)::equals).isPresent()) {
                return language;
            }
        }
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        boolean isSilent =
                accepted == null || accepted.isBlank() || accepted.strip().equals("*");
        return isSilent ? Language.FR : ReaderLanguage.of(accepted.toLowerCase(Locale.ROOT));
    }

    private static String address(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        HEADERS.forEach((name, value) -> {
            if (!headers.containsKey(name)) {
                headers.putSingle(name, value); // files that are handed out have stricter ones
            }
        });
        if (isAsset(request)) {
            return;
        }
        Visit visit = Visit.of(request);
        visit.cookies().forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie));
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, visit.words().tag());
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        headers.putSingle(HttpHeaders.VARY, "Cookie, Accept-Language, Accept-Encoding, HX-Request");
        if (response.getEntity() instanceof Html html && acceptsGzip(request)) {
            response.setEntity(new Html(Assets.packed(html.bytes())));
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
    }

    private static boolean isAsset(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith(Assets.PATH.substring(1));
    }

    /** Whether the browser takes compressed answers. */
    public static boolean acceptsGzip(ContainerRequestContext request) {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }
}

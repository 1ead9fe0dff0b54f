package org.incidentdesk.web.page;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.web.server.ServedDesk;

/** Reads pages and sends forms as a browser without JavaScript does, cookies included. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private final int port;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String language = "fr";

    /** What was answered. */
    public record Page(int status, String text, HttpResponse<String> response) {

        /** A header; empty text where there is none. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The token of the page's forms. */
        public String token() {
            Matcher matcher = TOKEN.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("no form: " + text);
            }
            return matcher.group(1);
        }

        @Override
        public String toString() {
            return status + " " + response.headers().map() + "\n" + text;
        }
    }

    /** A browser that nobody has used yet. */
    public Browser(ServedDesk desk) {
        this.port = desk.port();
    }

    /** A browser in which somebody has signed in. */
    public static Browser of(ServedDesk desk, String login) {
        Browser browser = new Browser(desk);
        Page answer = browser.signIn(login, ServedDesk.PASSWORD);
        if (answer.status() != 303) {
            throw new AssertionError(answer.toString());
        }
        return browser;
    }

    /** Sets the language that the browser asks for. */
    public Browser speaking(String tag) {
        language = tag;
        return this;
    }

    /** Signs in by the form. */
    public Page signIn(String login, String password) {
        return postWith(get("/sign-in").token(), "/sign-in", Map.of("login", login, "password", password));
    }

    /** Reads a page. */
    public Page get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends a form of a page, with the fields that somebody filled in. */
    public Page post(String page, String path, Map<String, String> fields) {
        return postWith(get(page).token(), path, fields);
    }

    /** Sends a form with a token. */
    public Page postWith(String token, String path, Map<String, String> fields, String... headers) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("form-token", token);
        String body = all.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a file with a form, as browsers do. */
    public Page upload(String token, String path, String name, String type, String content, String... fields) {
        String end = "\r\n";
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            others.append("--edge" + end + "Content-Disposition: form-data; name=\"" + fields[i] + "\"" + end + end)
                    .append(fields[i + 1] + end);
        }
        String body = others + "--edge" + end + "Content-Disposition: form-data; name=\"form-token\"" + end + end
                + token + end
                + "--edge" + end + "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"" + end
                + "Content-Type: " + type + end + end + content + end + "--edge--" + end;
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", language);
        return headers.length > 0 ? request.headers(headers) : request;
    }

    /** Listens to what is told without end. */
    public HttpResponse<Stream<String>> listen(String path) {
        return answer(request(path).GET().build(), HttpResponse.BodyHandlers.ofLines());
    }

    /** Takes somebody's cookies along, as a thief would. */
    public void takeCookiesOf(Browser other) {
        other.cookies
                .getCookieStore()
                .getCookies()
                .forEach(cookie -> cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port + "/"), cookie));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(HttpRequest request) {
        HttpResponse<String> response = answer(request, HttpResponse.BodyHandlers.ofString());
        return new Page(response.statusCode(), response.body(), response);
    }

    private <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new AssertionError(request + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

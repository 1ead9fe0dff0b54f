package org.incidentdesk.web.bootstrap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runnable jar in a process of its own, as people start it. */
final class ProgramProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "incident-desk.jar").toAbsolutePath();
    private static final Pattern READY = Pattern.compile("Incident Desk answers at (\\S+)");
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path err;
    private final HttpClient client = HttpClient.newHttpClient();

    private ProgramProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static ProgramProcess start(Path directory, Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                // a short life is not worth the compiler's best work
                "-XX:TieredStopAtLevel=1",
                "-jar"));
        command.add(JAR.toString());
        command.addAll(List.of(words));
        Path out = Files.createTempFile(directory, "out", ".txt");
        Path err = Files.createTempFile(directory, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("INCIDENT_DESK_"));
        builder.environment().putAll(environment);
        return new ProgramProcess(builder.start(), out, err);
    }

    String out() throws IOException {
        return Files.readString(out);
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    /** Waits until the program has said where it answers. */
    URI address() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher ready = READY.matcher(out());
            if (ready.find()) {
                return URI.create(ready.group(1));
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the service did not start: " + out() + err());
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the program did not end");
        }
        return process.exitValue();
    }

    /** Asks the process to stop, as a service manager does. */
    int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    HttpResponse<String> get(String path, String login, String password) throws Exception {
        return client.send(request(path, login, password).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String login, String password, String body) throws Exception {
        HttpRequest request = request(path, login, password)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a change of whatever stands there now. */
    HttpResponse<String> change(String method, String path, String login, String body) throws Exception {
        HttpRequest request = request(path, login, "demo")
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Ends the process at once, as a power cut does. Whoever waits for its answer gets an exception. */
    void kill() {
        // through the handle, because the process itself would close what it still has to say
        process.toHandle().destroyForcibly();
    }

    private HttpRequest.Builder request(String path, String login, String password) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address().resolve(path)).header("Authorization", "Basic " + credentials);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}

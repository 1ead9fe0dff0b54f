package org.incidentdesk.kb;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** A real OpenSearch node in this process, on the loopback address. */
final class SearchNode implements AutoCloseable {

    private final OpenSearchRunner runner = new OpenSearchRunner();

    private SearchNode(Path directory) {
        // the node asserts that Lucene is exactly its own; here it is the index's, two corrections newer
        ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.opensearch", false);
        runner.onBuild((number, settings) -> {
                    settings.put("http.host", "127.0.0.1");
                    settings.put("transport.host", "127.0.0.1");
                    settings.put("discovery.type", "single-node");
                })
                .build(OpenSearchRunner.newConfigs()
                        .numOfNode(1)
                        .basePath(directory.toString())
                        .useLogger());
        runner.ensureYellow();
    }

    static SearchNode start(Path directory) {
        return new SearchNode(directory);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + runner.node().settings().get("http.port"));
    }

    void goAway() throws IOException {
        runner.node().close();
    }

    void comeBack() {
        runner.startNode(0);
        runner.ensureYellow();
    }

    @Override
    public void close() throws IOException {
        runner.close();
    }
}

package org.incidentdesk.web.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A load generator of the plainest kind: so many connections that are kept open, each asking again as soon as it has been
 * answered. It costs little itself, because it shares the machine with what it measures.
 */
final class HttpLoad {

    private final int port;
    private final String authorization;

    HttpLoad(int port, String authorization) {
        this.port = port;
        this.authorization = authorization;
    }

    /** A request: its line without the version, and its body, empty for none. */
    record Ask(String line, String body) {}

    /** Makes the next request of one connection. */
    interface Asker {
        Ask next(Random random);
    }

    /** What was measured. */
    record Result(int connections, long answers, long refused, double perSecond, double p50, double p99) {
        String row(String name) {
            return String.format(
                    java.util.Locale.ROOT,
                    "| %s | %d | %,.0f | %.2f | %.2f |%s",
                    name,
                    connections,
                    perSecond,
                    p50,
                    p99,
                    refused == 0 ? "" : " " + refused + " not answered with 2xx");
        }
    }

    Result run(int connections, double seconds, Asker asker) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Callable<long[]>> clients = new ArrayList<>();
            long end = System.nanoTime() + (long) (seconds * 1e9);
            for (int i = 0; i < connections; i++) {
                Random random = new Random(i);
                clients.add(() -> client(end, random, asker));
            }
            long start = System.nanoTime();
            List<Future<long[]>> futures = threads.invokeAll(clients);
            double took = (System.nanoTime() - start) / 1e9;
            return summarise(connections, futures, took);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Result summarise(int connections, List<Future<long[]>> futures, double took) throws Exception {
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> future : futures) {
            all.add(future.get());
        }
        long[] times = all.stream().flatMapToLong(Arrays::stream).toArray();
        long refused = Arrays.stream(times).filter(time -> time < 0).count();
        long[] sorted = Arrays.stream(times).map(Math::abs).sorted().toArray();
        return new Result(
                connections,
                sorted.length,
                refused,
                sorted.length / took,
                sorted[(int) (sorted.length * 0.5)] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6);
    }

    /** Each time in nanoseconds; negative where the answer was not 2xx. */
    private long[] client(long end, Random random, Asker asker) throws IOException {
        long[] times = new long[1 << 12];
        int count = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            OutputStream out = socket.getOutputStream();
            while (System.nanoTime() < end) {
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                byte[] request = bytes(asker.next(random));
                long start = System.nanoTime();
                out.write(request);
                int status = readAnswer(in);
                long took = System.nanoTime() - start;
                times[count++] = status / 100 == 2 ? took : -took;
            }
        }
        return Arrays.copyOf(times, count);
    }

    private byte[] bytes(Ask ask) {
        byte[] body = ask.body().getBytes(StandardCharsets.UTF_8);
        String head = ask.line() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization
                + "\r\nAccept: application/json\r\n"
                + (body.length == 0
                        ? "\r\n"
                        : "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n");
        byte[] headBytes = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(headBytes, headBytes.length + body.length);
        System.arraycopy(body, 0, whole, headBytes.length, body.length);
        return whole;
    }

    private static int readAnswer(InputStream in) throws IOException {
        int status = Integer.parseInt(readLine(in).substring(9, 12));
        long length = 0;
        boolean chunked = false;
        for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
            String lower = line.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            }
        }
        if (!chunked) {
            in.skipNBytes(length);
            return status;
        }
        for (long size = chunk(in); size > 0; size = chunk(in)) {
            in.skipNBytes(size + 2);
        }
        readLine(in);
        return status;
    }

    private static long chunk(InputStream in) throws IOException {
        return Long.parseLong(readLine(in).strip(), 16);
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}

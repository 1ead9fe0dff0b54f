package org.incidentdesk.web.page.frame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * The style sheets, scripts and pictures of the pages, the own ones and those of WebJars. An address holds a checksum of
 * what is there, so that browsers may keep it for ever and still see a new version at once.
 */
public final class Assets {

    /** Where they are served. */
    public static final String PATH = "/assets/";

    private static final String OWN = "/org/incidentdesk/web/page/asset/";
    private static final String JARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml");

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Asset> byFile = new HashMap<>();

    /**
     * One of them.
     *
     * @param type the media type
     * @param plain the bytes
     * @param packed the bytes, compressed with gzip
     */
    public record Asset(String type, byte[] plain, byte[] packed) {}

    /** Loads all of them. */
    public Assets() {
        Properties versions = versions();
        add("pico.css", JARS + "picocss__pico/" + versions.getProperty("pico") + "/css/pico.min.css");
        add("htmx.js", JARS + "htmx.org/" + versions.getProperty("htmx") + "/dist/htmx.min.js");
        for (String own : new String[] {"desk.css", "desk.js", "live.js", "report.js", "desk.svg"}) {
            add(own, OWN + own);
        }
        add("drawings.css", "/org/incidentdesk/web/page/drawing/drawings.css");
    }

    /** WebJars have their version in their paths; the build writes down which. */
    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream in = new ByteArrayInputStream(read(OWN + "webjars.properties"))) {
            versions.load(in);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, String resource) {
        byte[] plain = read(resource);
        CRC32 checksum = new CRC32();
        checksum.update(plain);
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        String file = name.substring(0, dot) + "." + Long.toHexString(checksum.getValue() | 1L << 32) + "." + extension;
        addresses.put(name, PATH + file);
        byFile.put(file, new Asset(TYPES.get(extension), plain, packed(plain)));
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is nothing at " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compresses with gzip. */
    static byte[] packed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The addresses by name.
     *
     * @return for instance {@code desk.css} to its address
     */
    public Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    /**
     * What is served under a file name.
     *
     * @param file the last part of an address
     * @return what is there
     */
    public Optional<Asset> find(String file) {
        return Optional.ofNullable(byFile.get(file));
    }
}

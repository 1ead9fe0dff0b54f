package org.incidentdesk.persistence.file;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.InstantSource;
import org.incidentdesk.domain.port.driven.FileStore;

/** A process that puts files until it is killed, and says aloud the name of each that was acknowledged to it. */
final class PuttingProcess {

    private static final int SIZE = 200_000;

    private PuttingProcess() {}

    /**
     * Puts files until it is killed.
     *
     * @param arguments the directory, and a number that makes its files different from other processes'
     */
    public static void main(String[] arguments) {
        FileStore store = new DirectoryFileStore(Path.of(arguments[0]), InstantSource.system());
        byte[] bytes = new byte[SIZE];
        for (int i = 0; ; i++) {
            ByteBuffer.wrap(bytes).putInt(Integer.parseInt(arguments[1])).putInt(i);
            System.out.println(store.put(new ByteArrayInputStream(bytes)).hash());
        }
    }
}

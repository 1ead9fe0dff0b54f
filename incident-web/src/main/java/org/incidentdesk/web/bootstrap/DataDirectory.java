package org.incidentdesk.web.bootstrap;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.incidentdesk.web.command.CommandFailed;

/** The data directory: once taken, nobody else uses it, neither its database nor its index, until it is closed. */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private FileChannel lock;

    DataDirectory(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Makes the directory where there is none, and takes it. Taking it twice is taking it once. */
    synchronized void take() {
        if (lock != null) {
            return;
        }
        try {
            Files.createDirectories(path);
            lock = FileChannel.open(resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new CommandFailed("The data directory " + path + " cannot be written to: " + e, e);
        }
        if (!isLocked(lock)) {
            close();
            throw new CommandFailed("The data directory " + path + " is in use by another incident-desk");
        }
    }

    private boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            close();
            throw new CommandFailed("The data directory " + path + " cannot be locked: " + e, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (lock != null) {
                lock.close();
                lock = null;
            }
        } catch (IOException e) {
            throw new CommandFailed("The data directory " + path + " cannot be given back: " + e, e);
        }
    }
}

package org.anjuan.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a case base to one program at a time. The system gives the lock back when the program dies. */
final class BaseLock implements AutoCloseable {

    static final String NAME = "anjuan.lock";

    private final FileChannel channel;

    @SuppressWarnings({"unused", "FieldCanBeLocal"}) // held as long as the channel is open
    private final FileLock lock;

    private BaseLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock; empty where somebody else has it.
     *
     * @throws IOException where the folder cannot be written
     */
    static Optional<BaseLock> take(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) return Optional.of(new BaseLock(channel, lock));
        } catch (OverlappingFileLockException _) {
            // somebody in this very program has it
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // the lock ends with the program at the latest
        }
    }
}

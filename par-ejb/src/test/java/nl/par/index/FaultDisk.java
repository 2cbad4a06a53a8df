// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;

/**
 * A disk in memory that fails as disks do: it refuses at random, it runs full, and when the power goes, whatever was not synced is lost, cut short
 * or garbled, and a rename that was not synced may not have happened.
 */
final class FaultDisk {

    private final Map<Path, ByteBuffersDirectory> platters = new HashMap<>();
    private final Random random;
    private Set<Faulty> mounted = new HashSet<>();
    private double chance;
    private long room = Long.MAX_VALUE;

    FaultDisk(Random random) {
        this.random = random;
    }

    synchronized Directory open(Path generation) {
        Faulty directory = new Faulty(platters.computeIfAbsent(generation, path -> new ByteBuffersDirectory()));
        mounted.add(directory);
        return directory;
    }

    /** Each write, sync and rename fails with this chance. */
    synchronized void faults(double now) {
        chance = now;
    }

    /** So many bytes still fit. */
    synchronized void room(long bytes) {
        room = bytes;
    }

    /** The power goes, and comes back with a healthy disk. */
    synchronized void crash() throws IOException {
        chance = 0;
        room = Long.MAX_VALUE;
        for (Faulty directory : mounted) {
            directory.crash();
        }
        mounted = new HashSet<>();
    }

    private synchronized void maybeFail() throws IOException {
        if (random.nextDouble() < chance) {
            throw new IOException("the disk refuses");
        }
    }

    private synchronized void take(int bytes) throws IOException {
        if (room < bytes) {
            throw new IOException("No space left on device");
        }
        room -= bytes;
    }

    private final class Faulty extends FilterDirectory {

        private final Set<String> unsynced = new HashSet<>();
        private final Set<String> unfinished = new HashSet<>();
        private final Map<String, String> renamed = new HashMap<>();
        private boolean dead;

        Faulty(Directory platter) {
            super(platter);
        }

        private void work() throws IOException {
            if (dead) {
                throw new IOException("there is no power");
            }
            maybeFail();
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            synchronized (FaultDisk.this) {
                work();
                unsynced.add(name);
                unfinished.add(name);
                return new FaultyOutput(super.createOutput(name, context), this, name);
            }
        }

        @Override
        public IndexInput openInput(String name, IOContext context) throws IOException {
            synchronized (FaultDisk.this) {
                if (dead || unfinished.contains(name)) {
                    throw new FileNotFoundException(name);
                }
                return super.openInput(name, context);
            }
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            synchronized (FaultDisk.this) {
                work();
                unsynced.removeAll(names);
            }
        }

        @Override
        public void syncMetaData() throws IOException {
            synchronized (FaultDisk.this) {
                work();
                renamed.clear();
            }
        }

        @Override
        public void rename(String source, String target) throws IOException {
            synchronized (FaultDisk.this) {
                work();
                super.rename(source, target);
                if (unsynced.remove(source)) {
                    unsynced.add(target);
                }
                renamed.put(target, source);
            }
        }

        @Override
        public void deleteFile(String name) throws IOException {
            synchronized (FaultDisk.this) {
                if (dead) {
                    throw new IOException("there is no power");
                }
                super.deleteFile(name);
                unsynced.remove(name);
                renamed.remove(name);
            }
        }

        @Override
        public Lock obtainLock(String name) throws IOException {
            return NoLockFactory.INSTANCE.obtainLock(in, name);
        }

        @Override
        public void close() {
            // the platter stays
        }

        void crash() throws IOException {
            dead = true;
            for (Map.Entry<String, String> rename : renamed.entrySet()) {
                if (random.nextBoolean()) {
                    in.rename(rename.getKey(), rename.getValue());
                }
            }
            Set<String> present = Set.of(in.listAll());
            for (String name : unsynced) {
                if (present.contains(name)) {
                    lose(name);
                }
            }
        }

        private void lose(String name) throws IOException {
            if (unfinished.contains(name) || random.nextInt(3) == 0) {
                in.deleteFile(name);
                return;
            }
            byte[] bytes;
            try (IndexInput input = in.openInput(name, IOContext.DEFAULT)) {
                bytes = new byte[(int) (random.nextBoolean() ? input.length() : random.nextLong(input.length() + 1))];
                input.readBytes(bytes, 0, bytes.length);
            }
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] ^= 0x40;
            }
            in.deleteFile(name);
            try (IndexOutput output = in.createOutput(name, IOContext.DEFAULT)) {
                output.writeBytes(bytes, bytes.length);
            }
        }
    }

    private final class FaultyOutput extends IndexOutput {

        private final IndexOutput out;
        private final Faulty directory;
        private final String name;

        FaultyOutput(IndexOutput out, Faulty directory, String name) {
            super(out.toString(), out.getName());
            this.out = out;
            this.directory = directory;
            this.name = name;
        }

        @Override
        public void writeByte(byte b) throws IOException {
            take(1);
            out.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] b, int offset, int length) throws IOException {
            directory.work();
            take(length);
            out.writeBytes(b, offset, length);
        }

        @Override
        public void close() throws IOException {
            synchronized (FaultDisk.this) {
                out.close();
                if (!directory.dead) {
                    directory.unfinished.remove(name);
                }
            }
        }

        @Override
        public long getFilePointer() {
            return out.getFilePointer();
        }

        @Override
        public long getChecksum() throws IOException {
            return out.getChecksum();
        }
    }
}

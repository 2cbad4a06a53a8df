// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.par.person.PersonQuestion;
import nl.par.person.lucene.IndexOfPersons;
import nl.par.person.lucene.Matches;
import org.apache.lucene.store.FSDirectory;

/** The engine of PAR, on an index on disk as in production. */
final class Engine implements Contestant {

    private final Path folder;
    private final IndexOfPersons index;

    Engine(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        index = new IndexOfPersons(FSDirectory.open(folder));
    }

    @Override
    public String name() {
        return "PAR";
    }

    @Override
    public void put(Made person) throws IOException {
        index.put(person.view());
    }

    @Override
    public void ready() throws IOException {
        index.compact();
        index.commit();
    }

    /** Who is told at a check. */
    Matches matches(PersonQuestion question) throws IOException {
        return index.search(question, 10).besideSure();
    }

    @Override
    public List<Long> best(PersonQuestion question) throws IOException {
        return matches(question).best().stream()
                .limit(5)
                .map(match -> match.id().getLeastSignificantBits())
                .toList();
    }

    String shape() throws IOException {
        return index.shape();
    }

    long bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}

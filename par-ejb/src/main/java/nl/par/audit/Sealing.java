// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Closes the next batch of one organisation. Nobody waits for it: lines are written without it and sealed shortly after. */
final class Sealing {

    /** More than this many lines at once would hold too much in memory; the rest follows in the next batch. */
    static final int MOST = 5_000;

    private final ChainStore store;
    private final ChainKeys keys;

    Sealing(Connection connection, ChainKeys keys) {
        this.store = new ChainStore(connection);
        this.keys = keys;
    }

    /** Seals what is ripe; nothing when nothing is, or when another node is at it. */
    Optional<Seal> next(Instant now) throws SQLException {
        if (!store.lock()) {
            return Optional.empty();
        }
        Optional<Seal> newest = store.newestSeal();
        List<LogLine> lines = store.ripe(newest.map(seal -> seal.batch().last()).orElse(Position.BEFORE_ALL), MOST);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Seal seal = keys.sign(batch(newest, lines, now));
        store.store(seal);
        return Optional.of(seal);
    }

    private static Batch batch(Optional<Seal> newest, List<LogLine> lines, Instant now) {
        return new Batch(
                String.valueOf(lines.get(0).values().get(0)),
                newest.map(seal -> seal.batch().number()).orElse(0L) + 1,
                lines.get(0).position(),
                lines.get(lines.size() - 1).position(),
                lines.size(),
                Hash.merkleRoot(
                        lines.stream().map(line -> Hash.leaf(line.bytes())).toList()),
                newest.map(Seal::root).orElseGet(Hash::none),
                now.truncatedTo(ChronoUnit.MICROS));
    }
}

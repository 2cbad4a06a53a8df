// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an organisation's log and seals side by side, once, and stops at the first place where they part. */
final class ChainWalk {

    private final ChainStore store;
    private final ChainKeys keys;
    private final Optional<ChainHead> head;
    private @Nullable Seal sound;
    private @Nullable LogLine ahead;
    private long lines;
    private boolean headSeen;

    /** @param head what was remembered outside the database, read before this walk begins */
    ChainWalk(Connection connection, ChainKeys keys, Optional<ChainHead> head) {
        this.store = new ChainStore(connection);
        this.keys = keys;
        this.head = head;
    }

    ChainReport verify() throws SQLException {
        try (PreparedStatement readSeals = store.allSeals();
                PreparedStatement readLines = store.allLines();
                ResultSet seals = readSeals.executeQuery();
                ResultSet all = readLines.executeQuery()) {
            ahead = next(all);
            while (seals.next()) {
                Seal seal = ChainStore.readSeal(seals);
                ChainFault fault = fault(seal, all);
                if (fault != null) {
                    return report(0, fault, seal);
                }
                headSeen |= head.isPresent() && Arrays.equals(head.get().root(), seal.root());
                lines += seal.batch().lines();
                sound = seal;
            }
            if (head.isPresent() && !headSeen) {
                return report(0, ChainFault.TAIL_CUT, null);
            }
            return report(countRest(all), null, null);
        }
    }

    private @Nullable ChainFault fault(Seal seal, ResultSet all) throws SQLException {
        Batch batch = seal.batch();
        if (batch.number() != number() + 1 || !Arrays.equals(batch.previousRoot(), root())) {
            return ChainFault.SEALS_MISSING;
        }
        if (!Arrays.equals(seal.root(), batch.root())) {
            return ChainFault.SEAL_CHANGED;
        }
        if (!keys.signed(seal)) {
            return ChainFault.SEAL_NOT_SIGNED;
        }
        List<byte[]> leaves = leavesUpTo(batch.last(), all);
        if (leaves.size() != batch.lines()) {
            return leaves.size() < batch.lines() ? ChainFault.LINES_MISSING : ChainFault.LINES_ADDED;
        }
        return Arrays.equals(Hash.merkleRoot(leaves), batch.merkleRoot()) ? null : ChainFault.LINE_CHANGED;
    }

    /** Lines that somebody slipped in before the batch's first one count too, as they stand after the batch before. */
    private List<byte[]> leavesUpTo(Position last, ResultSet all) throws SQLException {
        List<byte[]> leaves = new ArrayList<>();
        for (LogLine line = ahead; line != null && line.position().compareTo(last) <= 0; line = ahead) {
            leaves.add(Hash.leaf(line.bytes()));
            ahead = next(all);
        }
        return leaves;
    }

    private long countRest(ResultSet all) throws SQLException {
        long rest = 0;
        while (ahead != null) {
            rest++;
            ahead = next(all);
        }
        return rest;
    }

    private static @Nullable LogLine next(ResultSet all) throws SQLException {
        return all.next() ? LogLine.read(all) : null;
    }

    private long number() {
        return sound == null ? 0 : sound.batch().number();
    }

    private byte[] root() {
        return sound == null ? Hash.none() : sound.root();
    }

    private ChainReport report(long open, @Nullable ChainFault kind, @Nullable Seal at) {
        ChainReport.Fault fault = kind == null
                ? null
                : new ChainReport.Fault(
                        number() + 1,
                        kind,
                        sound == null ? null : sound.batch().sealedAt(),
                        at == null ? null : at.batch().sealedAt());
        return new ChainReport(number(), lines, open, fault);
    }
}

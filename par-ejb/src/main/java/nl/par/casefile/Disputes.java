// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows beside each record whether the person concerned disputes it now (R6). */
final class Disputes {

    private Disputes() {}

    /** The lines, newest first as given; the newest view about a record says how it is now. */
    static List<TimelineLine> shown(List<TimelineLine> newestFirst) {
        Map<UUID, Boolean> now = new HashMap<>();
        for (TimelineLine line : newestFirst) {
            if (line.verwijzing() != null && line.betwist() != null) {
                now.putIfAbsent(line.verwijzing(), line.betwist());
            }
        }
        return newestFirst.stream()
                .map(line -> isDisputed(line, now) ? line.disputed(true) : line)
                .toList();
    }

    private static boolean isDisputed(TimelineLine line, Map<UUID, Boolean> now) {
        @Nullable UUID record = line.verwijzing();
        return line.soort() == TimelineKind.INCIDENT && record != null && now.getOrDefault(record, false);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * How much memory new processes can get: the least of what the machine has left and what each control group around this process leaves. Within a
 * container {@code /proc/meminfo} tells of the whole machine, and the limit that ends a process stands in the control group.
 */
final class Memory {

    private static final long MEBIBYTE = 1024L * 1024;

    /** Where the limit, the use and the caches that can be given back stand, in the second version of control groups and in the first. */
    private static final List<Group> VERSIONS = List.of(
            new Group("memory.max", "memory.current", "inactive_file"),
            new Group("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"));

    private record Group(String limit, String use, String reclaimable) {}

    private final Path meminfo;
    private final Path ownGroup;
    private final Path groups;

    Memory() {
        this(Path.of("/"));
    }

    /** @param root the folder under which {@code proc} and {@code sys} lie */
    Memory(Path root) {
        this.meminfo = root.resolve("proc/meminfo");
        this.ownGroup = root.resolve("proc/self/cgroup");
        this.groups = root.resolve("sys/fs/cgroup");
    }

    /** In mebibytes; the total where the system does not tell more, and as much as can be when it tells nothing. */
    long freeMebibytes() {
        long machine =
                Files.exists(meminfo) ? value(meminfo, "MemAvailable:").orElse(Long.MAX_VALUE / 1024) * 1024 : total();
        return Math.min(machine, leftByGroups()) / MEBIBYTE;
    }

    private static long total() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean known
                ? known.getTotalMemorySize()
                : Long.MAX_VALUE;
    }

    /** A group's limit counts for all within it, so each folder from the own group up to the root is asked. */
    private long leftByGroups() {
        long left = Long.MAX_VALUE;
        for (String line : lines(ownGroup)) {
            String[] parts = line.split(":", 3);
            boolean memory = parts.length == 3
                    && (parts[1].isEmpty() || List.of(parts[1].split(",")).contains("memory"));
            if (memory) {
                Path root = parts[1].isEmpty() ? groups : groups.resolve("memory");
                Path folder = root.resolve(parts[2].replaceFirst("^/+", "")).normalize();
                for (; folder != null && folder.startsWith(root); folder = folder.getParent()) {
                    left = Math.min(left, leftBy(folder));
                }
            }
        }
        return left;
    }

    private static long leftBy(Path folder) {
        long left = Long.MAX_VALUE;
        for (Group names : VERSIONS) {
            OptionalLong limit = number(lines(folder.resolve(names.limit())));
            OptionalLong use = number(lines(folder.resolve(names.use())));
            if (limit.isPresent() && use.isPresent()) {
                long reclaimable = value(folder.resolve("memory.stat"), names.reclaimable() + " ")
                        .orElse(0);
                left = Math.min(left, Math.max(0, limit.getAsLong() - use.getAsLong() + reclaimable));
            }
        }
        return left;
    }

    /** The number in a line that begins so. */
    private static OptionalLong value(Path file, String beginning) {
        return lines(file).stream()
                .filter(line -> line.startsWith(beginning))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }

    /** The only number of a file; nothing when there is no limit ("max"). */
    private static OptionalLong number(List<String> lines) {
        return lines.size() == 1 && lines.get(0).matches("\\d{1,19}")
                ? OptionalLong.of(Long.parseLong(lines.get(0)))
                : OptionalLong.empty();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}

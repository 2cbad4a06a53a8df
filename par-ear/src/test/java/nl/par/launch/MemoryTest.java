// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Free memory is what the tightest limit leaves: that of the machine, or that of a container around the process. */
class MemoryTest {

    private static final long GIB = 1L << 30;

    @TempDir
    private Path root;

    @BeforeEach
    void aMachineWithEightGibibytesFree() throws IOException {
        write("proc/meminfo", "MemTotal: 16777216 kB\nMemFree: 1024 kB\nMemAvailable: 8388608 kB\n");
        write("proc/self/cgroup", "0::/\n");
    }

    @Test
    void withoutALimitTheMachineDecides() throws IOException {
        assertThat(new Memory(root).freeMebibytes()).isEqualTo(8192);
        group("", "max", GIB, 0);
        assertThat(new Memory(root).freeMebibytes()).isEqualTo(8192);
    }

    @Test
    void theLimitOfAContainerDecidesLessWhatItUsesButNotWhatItOnlyCaches() throws IOException {
        group("", String.valueOf(3 * GIB), 2 * GIB, GIB / 2);
        assertThat(new Memory(root).freeMebibytes()).isEqualTo(1536);
    }

    @Test
    void theTightestOfNestedGroupsDecides() throws IOException {
        write("proc/self/cgroup", "0::/a/b\n");
        group("a/b", "max", GIB, 0);
        group("a", String.valueOf(2 * GIB), GIB, 0);
        group("", String.valueOf(6 * GIB), GIB, 0);
        assertThat(new Memory(root).freeMebibytes()).isEqualTo(1024);
    }

    @Test
    void theFirstVersionOfControlGroupsIsReadAsWell() throws IOException {
        write("proc/self/cgroup", "5:cpu:/x\n4:memory:/docker/1\n");
        write("sys/fs/cgroup/memory/memory.limit_in_bytes", 2 * GIB + "\n");
        write("sys/fs/cgroup/memory/memory.usage_in_bytes", GIB + "\n");
        write("sys/fs/cgroup/memory/memory.stat", "inactive_file 5\ntotal_inactive_file 0\n");
        assertThat(new Memory(root).freeMebibytes()).isEqualTo(1024);
    }

    @Test
    void moreUsedThanAllowedIsNothingLeft() throws IOException {
        group("", String.valueOf(GIB), 2 * GIB, 0);
        assertThat(new Memory(root).freeMebibytes()).isZero();
    }

    private void group(String name, String limit, long use, long cached) throws IOException {
        write("sys/fs/cgroup/" + name + "/memory.max", limit + "\n");
        write("sys/fs/cgroup/" + name + "/memory.current", use + "\n");
        write("sys/fs/cgroup/" + name + "/memory.stat", "anon 1\ninactive_file " + cached + "\n");
    }

    private void write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.report.FileFormat;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;

/**
 * Organisations compared by what they released. Who released a year herself sees the others of that year; the steward of the norm sees
 * every year.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadBenchmark {

    @Inject
    private Publications publications;

    @Inject
    private Tenants tenants;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The comparison of a year; without lines when the reader's organisation takes no part in it. */
    @UseCase(Permission.READ_FIGURES)
    public Benchmark of(int year) {
        return read(year);
    }

    /**
     * The same as a file.
     *
     * @throws Refusal.NotAllowed when the reader's organisation takes no part in it
     */
    @UseCase(Permission.READ_FIGURES)
    public byte[] asFile(int year, FileFormat format) {
        Benchmark benchmark = read(year);
        if (!benchmark.deelneemt()) {
            throw new Refusal.NotAllowed(
                    "Uw organisatie heeft over dit jaar zelf geen cijfers vrijgegeven. Daarna ziet u ook die van anderen.");
        }
        return BenchmarkFile.write(benchmark, format);
    }

    /** The years to choose from, newest first: those with figures, and the year that was finished last. Never empty. */
    @UseCase(Permission.READ_FIGURES)
    public List<Integer> years() {
        int last = LocalDate.now(clock).getYear() - 1;
        return Stream.concat(Stream.of(last), publications.years().stream())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    private Benchmark read(int year) {
        SignedIn who = user.signedIn();
        List<Benchmark.Line> lines = publications.newest(year).stream()
                .map(one -> new Benchmark.Line(
                        one.tenant(), name(one.tenant()), one.tenant().equals(who.tenantCode()), one.edition()))
                .toList();
        boolean takesPart = who.may(Permission.STEWARD_NORM) || lines.stream().anyMatch(Benchmark.Line::eigen);
        return new Benchmark(year, takesPart, takesPart ? lines : List.of());
    }

    private String name(String tenant) {
        return tenants.find(new TenantId(tenant)).map(known -> known.name()).orElse(tenant);
    }
}

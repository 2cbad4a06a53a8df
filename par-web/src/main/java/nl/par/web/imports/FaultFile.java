// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.par.imports.Fault;
import nl.par.kernel.csv.CsvFile;
import org.jspecify.annotations.Nullable;

/** Line, column and reason of every bad row. */
final class FaultFile {

    private FaultFile() {}

    static Response of(List<Fault> faults) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList("regel", "kolom", "reden"));
        for (Fault fault : faults) {
            rows.add(Arrays.asList(fault.regel(), fault.kolom(), fault.reden()));
        }
        return Response.ok(CsvFile.write(rows), "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"foutenrapport.csv\"")
                .build();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.par.kernel.Json;

/** Keeps the counts of an import as one JSON text. */
@Converter
public class ImportCountsText implements AttributeConverter<ImportCounts, String> {

    @Override
    public String convertToDatabaseColumn(ImportCounts counts) {
        return Json.write(counts);
    }

    @Override
    public ImportCounts convertToEntityAttribute(String text) {
        return Json.read(text, ImportCounts.class);
    }
}

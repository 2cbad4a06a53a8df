// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.par.kernel.Refusal;

/** The file of an import, as far as it arrived. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by JPA
class ArrivedFile {

    @Column(name = "file_name")
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private int chunks;

    protected ArrivedFile() {}

    ArrivedFile(String name, FileKind kind) {
        this.name = name;
        this.kind = kind;
    }

    /**
     * Another piece arrived; returns its number.
     *
     * @throws Refusal.Conflict when it is not the next, or the file becomes too large
     */
    int arrived(int number, int bytes) {
        if (number != chunks) {
            throw new Refusal.Conflict("Een deel van het bestand is niet aangekomen. Stuur het bestand opnieuw.");
        }
        size += bytes;
        if (size > kind.largest()) {
            throw new Refusal.Conflict(kind.tooLarge());
        }
        return chunks++;
    }

    String name() {
        return name;
    }

    FileKind kind() {
        return kind;
    }

    long size() {
        return size;
    }

    int chunks() {
        return chunks;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.departure;

import java.time.Instant;
import java.util.Map;
import nl.par.tenancy.TenantId;

/** What stands in the archive's {@code LEESMIJ.txt}: for who must read it without PAR, perhaps years later. */
final class ExportText {

    private static final String TEXT = """
            Alles van organisatie %s uit PAR, zoals het was op %s (UTC).

            WAT ZIT ERIN
            gegevens/      van elke tabel een bestand: elke regel is een rij, als JSON (UTF-8)
            bestanden/     bijlagen en brieven zoals zij zijn bewaard: bestanden/<tabel>/<id van de rij>/<naam>
                           Een bijlage kan een virus bevatten. Open haar alleen met een virusscanner.
            instellingen/  de map van de organisatie uit tenant-config
            logboek/       de openbare sleutels van het logboek en het laatste zegel dat buiten de database is bewaard
            manifest.json  organisatie, moment, aantal rijen per tabel en aantal bestanden
            SHA256SUMS     de controlegetallen van alles hierboven; controleer met: sha256sum -c SHA256SUMS

            De tabellen staan met hun kolommen beschreven in docs/ en in de migraties van PAR (db/migration). Velden met JSON erin staan als tekst.
            Een burgerservicenummer staat verzegeld in gegevens/person.jsonl. De sleutel (bsn.keys) zit niet in dit bestand; de beheerder van PAR
            bewaart haar en geeft haar apart.

            HET LOGBOEK CONTROLEREN
            gegevens/audit_entry.jsonl staat in de volgorde van de keten (xid, seq), gegevens/audit_seal.jsonl op volgnummer. Elk zegel sluit de regels
            tot en met (last_xid, last_seq) na het vorige zegel.
            1. Bytes van een regel: xid, seq en recorded_at (microseconden sinds 1970) als getal van 8 bytes, dan de teksten tenant, id, actor,
               actor_name, action, permission, outcome, reason, subjects, purpose en correlation_id in UTF-8. Voor elk deel staat zijn lengte in
               4 bytes; -1 als het ontbreekt. Getallen staan met de hoogste byte eerst.
            2. Blad: SHA-256 van byte 0 en die bytes. Twee buren worden SHA-256 van byte 1 en beide; wie geen buur heeft, schuift omhoog. Wat overblijft
               is merkle_root.
            3. root is SHA-256 van: tenant, dan als getallen van 8 bytes number, first_xid, first_seq, last_xid, last_seq, entries en sealed_at
               (microseconden), dan merkle_root en previous_root. previous_root is de root van het zegel ervoor; voor het eerste 32 bytes nul.
            4. signature is de Ed25519-handtekening over root, met de sleutel logboek/<key_id>.pub.
            5. De laatste root staat ook in logboek/. Ontbreekt zij in de keten, dan is het einde afgeknipt.

            AANTALLEN
            """;

    private ExportText() {}

    static String of(TenantId tenant, Instant at, Map<String, Long> rows, long files) {
        StringBuilder text = new StringBuilder(TEXT.formatted(tenant.code(), at));
        rows.forEach(
                (table, count) -> text.append(table).append(": ").append(count).append('\n'));
        return text.append("bestanden: ").append(files).append('\n').toString();
    }
}

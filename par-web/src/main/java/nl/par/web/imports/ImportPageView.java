// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.par.imports.DecideImport;
import nl.par.imports.Fault;
import nl.par.imports.ImportCounts;
import nl.par.imports.ImportMode;
import nl.par.imports.ImportShape;
import nl.par.imports.ImportStatus;
import nl.par.imports.ImportView;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;
import org.jspecify.annotations.Nullable;

/** One file: what was recognised, how far PAR is, what became of it. */
public record ImportPageView(ImportView file, List<Fault> faults, Fields fields) {

    private static final List<Table.Column> FAULTS =
            List.of(new Table.Column("Regel", true), new Table.Column("Kolom"), new Table.Column("Wat er niet klopt"));
    private static final List<Table.Column> EXAMPLES = List.of(
            new Table.Column("Regel", true),
            new Table.Column("Referentie"),
            new Table.Column("Wanneer en waar"),
            new Table.Column("Soort en ernst"),
            new Table.Column("Betrokkene"),
            new Table.Column("Maatregel"));

    public String title() {
        return "Register overnemen: " + file.fileName();
    }

    public boolean working() {
        return file.status().working() || file.status() == ImportStatus.ARRIVING;
    }

    public boolean waits() {
        return file.status() == ImportStatus.READY;
    }

    public boolean refused() {
        return file.status() == ImportStatus.REFUSED;
    }

    public boolean stored() {
        return file.status() == ImportStatus.DONE;
    }

    /** Whether there are persons who may turn out to be somebody else. */
    public boolean comparesPersons() {
        return stored() && file.counts().personen() > 0;
    }

    public Tone tone() {
        return ImportListView.tone(file.status());
    }

    public String declaration() {
        return DecideImport.DECLARATION;
    }

    /** How far PAR is, in one sentence. */
    public String progress() {
        ImportCounts counts = file.counts();
        return switch (file.status()) {
            case EXAMINING -> number(counts.gelezen()) + " regels gecontroleerd.";
            case STORING ->
                number(counts.gelezen()) + (file.total() == null ? "" : " van de " + number(file.total()))
                        + " regels verwerkt, " + number(counts.opgeslagen()) + " meldingen opgeslagen.";
            case UNDOING -> number(counts.teruggedraaid()) + " meldingen verwijderd.";
            default -> "Het bestand komt binnen.";
        };
    }

    /** Whether it is known how much there is still to do. */
    public boolean measured() {
        Long total = file.total();
        return file.status() == ImportStatus.STORING && total != null && total > 0;
    }

    public String done() {
        return String.valueOf(file.counts().gelezen());
    }

    public String total() {
        return String.valueOf(file.total());
    }

    /** Why nothing was stored though nothing was wrong; nothing when somebody gave it up herself. */
    public @Nullable String leftAlone() {
        return file.status() == ImportStatus.DISCARDED ? file.message() : null;
    }

    /** Whether its reports wait for a review. */
    public boolean leadsToReviews() {
        return stored() && file.counts().opgeslagen() > file.counts().beoordeeld();
    }

    /** What no declaration makes count: reports of which the severity is not known (R7), in one sentence; nothing when there are none. */
    public @Nullable String unrated() {
        long unrated = file.counts().zonderErnst();
        boolean matters = waits() || (stored() && file.declared());
        return matters && unrated > 0
                ? "Meldingen zonder ernst (" + number(unrated)
                        + ") wachten ook met uw verklaring bij Beoordelen. Tot dan"
                        + " tellen zij niet mee bij raadplegen."
                : null;
    }

    /** What was recognised in the file. */
    public List<Datum> recognised() {
        List<Datum> data = new ArrayList<>();
        ImportShape shape = file.shape();
        if (shape != null) {
            data.add(Datum.words("Gelezen als", shape.gelezenAls()));
            data.add(new Datum("Herkende kolommen", String.join(", ", shape.herkend())));
            data.add(Datum.words(
                    "Niet herkend",
                    shape.onbekend().isEmpty()
                            ? "geen"
                            : String.join(", ", shape.onbekend()) + " (PAR slaat deze over)"));
        }
        return data;
    }

    /** Until when PAR waits for a choice, in one sentence; nothing when it does not wait. */
    public String removal() {
        Instant removed = file.removedOn();
        return removed == null
                ? ""
                : "Er is nog niets opgeslagen; u kiest onder aan deze pagina. PAR bewaart het bestand versleuteld. Kiest u"
                        + " niets, dan wordt het op " + Dutch.date(removed) + " verwijderd.";
    }

    /** How many rows are good, bad and known. */
    public List<Datum> counted() {
        ImportCounts counts = file.counts();
        List<Datum> data = new ArrayList<>();
        if (waits()) {
            data.add(Datum.words("Regels die PAR kan opslaan", number(counts.goed())));
            data.add(Datum.words("Daarvan zonder ernst", number(counts.zonderErnst())));
        } else if (file.mode() != null) {
            data.add(Datum.words("Opgeslagen meldingen", number(counts.opgeslagen())));
            data.add(Datum.words("Daarvan als beoordeeld verklaard", number(counts.beoordeeld())));
            data.add(Datum.words("Daarvan zonder ernst", number(counts.zonderErnst())));
            data.add(Datum.words("Nieuwe betrokkenen", number(counts.personen())));
            data.add(Datum.words("Overgenomen maatregelen", number(counts.maatregelen())));
        }
        data.add(Datum.words("Regels met een fout", number(counts.fout())));
        data.add(Datum.words("Al eerder overgenomen", number(counts.bekend())));
        data.add(Datum.words("Al eerder overgenomen, nu anders", number(counts.wijktAf())));
        return data;
    }

    /** Who sent it and how it was stored. */
    public List<Datum> told() {
        List<Datum> data = new ArrayList<>();
        data.add(new Datum("Gestuurd", Dutch.dateTime(file.startedAt())));
        data.add(new Datum("Door", file.startedBy()));
        if (file.mode() != null) {
            data.add(Datum.words("Wijze", file.mode().label()));
            data.add(Datum.words("Als beoordeeld verklaard", file.declared() ? "ja" : "nee"));
        }
        if (file.endedAt() != null) {
            data.add(new Datum("Klaar", Dutch.dateTime(file.endedAt())));
        }
        return data;
    }

    public List<Option> modes() {
        return Arrays.stream(ImportMode.values())
                .map(mode -> new Option(mode.name(), mode.label(), mode.explanation()))
                .toList();
    }

    public Table faultTable() {
        return new Table(
                "De eerste regels met een fout",
                true,
                FAULTS,
                faults.stream()
                        .map(fault -> new Table.Row(
                                Table.Cell.text(String.valueOf(fault.regel())),
                                fault.kolom() == null ? Table.Cell.words("hele regel") : Table.Cell.text(fault.kolom()),
                                Table.Cell.words(fault.reden())))
                        .toList());
    }

    public boolean hasExamples() {
        ImportShape shape = file.shape();
        return waits() && shape != null && !shape.voorbeeld().isEmpty();
    }

    public Table examples() {
        ImportShape shape = file.shape();
        List<ImportShape.Voorbeeld> first = shape == null ? List.of() : shape.voorbeeld();
        return new Table(
                "Zo slaat PAR de eerste regels op",
                true,
                EXAMPLES,
                first.stream().map(ImportPageView::example).toList());
    }

    private static Table.Row example(ImportShape.Voorbeeld row) {
        String who = row.gegevens().isEmpty() ? row.betrokkene() : row.betrokkene() + ", " + row.gegevens();
        return new Table.Row(
                Table.Cell.text(String.valueOf(row.regel())),
                Table.Cell.text(row.referentie()),
                Table.Cell.words(row.datum() + ", " + row.kanaal()),
                Table.Cell.words(row.soorten() + ", ernst " + row.ernst()),
                Table.Cell.text(who),
                Table.Cell.words(row.maatregel().isEmpty() ? "geen" : row.maatregel()));
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl")).format(number);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.par.measure.pdf.LetterBlock;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantSettings;

/** The values for the placeholders of a letter, from the organisation, the norm and the measure. */
final class LetterText {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", DUTCH);

    private final TenantSettings tenant;
    private final Norm norm;
    private final LetterContent content;
    private final Terms terms;

    LetterText(TenantSettings tenant, Norm norm, LetterContent content, Terms terms) {
        this.tenant = tenant;
        this.norm = norm;
        this.content = content;
        this.terms = terms;
    }

    /** Words and sentences inside a paragraph. */
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("organisatie", inSentence(tenant.name()));
        words.put("afdeling", tenant.letterhead().department());
        words.put("postadres", tenant.addresses().post());
        words.put("klachten", tenant.letterhead().complaints());
        words.put("fg", tenant.letterhead().privacyContact());
        words.put("contactpersoon", tenant.vptContact().name());
        words.put("telefoon", tenant.vptContact().phone());
        words.put("e-mail", tenant.vptContact().email());
        words.put("aanhef", content.geadresseerde().aanhef());
        words.put("datum-voorval", DATE.format(lastEvent()));
        words.put("begindatum", DATE.format(terms.from()));
        words.put("einddatum", DATE.format(terms.until()));
        words.put("evaluatiedatum", DATE.format(terms.review()));
        words.put("motivering", terms.motivation());
        words.put("bewaartermijn", norm.retention().identity().toString());
        TalkPlan talk = content.gesprek();
        if (talk != null) {
            words.put("gesprek-dag", DAY.format(talk.moment()));
            words.put("gesprek-tijd", TIME.format(talk.moment()));
            words.put("gesprek-plaats", talk.plaats());
        }
        return words;
    }

    /** Whole blocks, for a placeholder that stands alone in its paragraph. */
    Map<String, List<LetterBlock>> blocks() {
        Map<String, List<LetterBlock>> blocks = new HashMap<>();
        blocks.put("feiten", List.of(new LetterBlock.Bullets(facts())));
        blocks.put("altijd-bereikbaar", List.of(new LetterBlock.Bullets(norm.alwaysOpen())));
        Norm.Remedy remedy = norm.remedy(terms.nature());
        String clause = LetterTemplate.fill(remedy.text(), words());
        blocks.put(
                "rechtsmiddel", List.of(new LetterBlock.Heading(remedy.heading()), new LetterBlock.Paragraph(clause)));
        Arrangement arrangement = content.afspraken();
        if (arrangement != null) {
            blocks.put("afspraken", List.of(new LetterBlock.Bullets(arrangement.sentences())));
        }
        Suspension suspension = content.opschorting();
        if (suspension != null) {
            blocks.put("opschorting", List.of(new LetterBlock.Bullets(suspension.sentences())));
        }
        Premises premises = content.ontzegging();
        if (premises != null) {
            blocks.put("ontzegging", List.of(new LetterBlock.Bullets(premises.sentences())));
        }
        Damage damage = content.schade();
        if (damage != null) {
            blocks.put("schade", List.of(new LetterBlock.Bullets(damage.sentences())));
        }
        return blocks;
    }

    private List<String> facts() {
        return content.feiten().stream()
                .sorted(Comparator.comparing(LetterFact::datum))
                .map(fact ->
                        "Op " + DATE.format(fact.datum()) + ": " + fact.tekst().strip())
                .toList();
    }

    private LocalDate lastEvent() {
        return content.feiten().stream()
                .map(LetterFact::datum)
                .max(Comparator.naturalOrder())
                .orElse(terms.from());
    }

    /** "Provincie Overijssel" stands in a sentence as "provincie Overijssel". */
    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(DUTCH) + name.substring(1);
    }
}

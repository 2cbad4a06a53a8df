// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.par.measure.Addressee;
import nl.par.measure.Arrangement;
import nl.par.measure.Damage;
import nl.par.measure.LetterContent;
import nl.par.measure.LetterFact;
import nl.par.measure.Passage;
import nl.par.measure.Premises;
import nl.par.measure.ProposalStart;
import nl.par.measure.Suspension;
import nl.par.measure.Weighing;
import nl.par.web.page.Fields;

/** Fills the form of a proposal beforehand: with the norm and the reports, or with the measure in whose place it comes. */
final class ProposalPrefill {

    private final ProposalStart start;
    private final Fields fields = Fields.empty();

    ProposalPrefill(ProposalStart start) {
        this.start = start;
    }

    Fields fields() {
        fields.with("begindatum", start.from())
                .with("einddatum", start.until())
                .with("evaluatiedatum", start.review())
                .with("juridischeAard", start.rule().nature())
                .with("sleutel", UUID.randomUUID().toString());
        facts(start.facts());
        passages();
        ProposalStart.Former former = start.former();
        if (former == null) {
            contact();
        } else {
            again(former);
        }
        return fields;
    }

    /** The words of the template, or those of the former letter where the template still has the same. */
    private void passages() {
        for (int i = 0; i < start.passages().size(); i++) {
            String standard = start.passages().get(i);
            fields.with(ProposalForm.passage(i) + "standaard", standard)
                    .with(ProposalForm.passage(i) + "tekst", worded(i + 1, standard));
        }
    }

    private String worded(int place, String standard) {
        ProposalStart.Former former = start.former();
        List<Passage> own = former == null ? List.of() : former.content().eigenTekst();
        return own.stream()
                .filter(passage -> passage.alinea() == place && standard.equals(passage.standaard()))
                .map(Passage::tekst)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(standard);
    }

    private void contact() {
        ProposalStart.Contact contact = start.contact();
        fields.with("afspraken.contactpersoon", contact.name())
                .with("afspraken.bereikbaar", contact.phone())
                .with("afspraken.postadres", contact.postalAddress())
                .with(
                        "ontzegging.bereikbaarVia",
                        "telefoon " + contact.phone() + " of post naar " + contact.postalAddress());
    }

    private void facts(List<LetterFact> facts) {
        for (int i = 0; i < facts.size() && i < ProposalForm.ROWS; i++) {
            String row = "feiten[" + i + "].";
            fields.with(row + "datum", facts.get(i).datum())
                    .with(row + "soort", facts.get(i).soort())
                    .with(row + "tekst", facts.get(i).tekst());
        }
    }

    private void again(ProposalStart.Former former) {
        fields.with("vervangt", former.id().toString())
                .with("vervangtAls", former.how().code())
                .with("dringendeReden", former.urgentReason());
        LetterContent content = former.content();
        addressee(content.geadresseerde());
        weighing(former.weighing());
        if (content.afspraken() != null) {
            arrangement(content.afspraken());
        }
        if (content.opschorting() != null) {
            suspension(content.opschorting());
        }
        if (content.ontzegging() != null) {
            premises(content.ontzegging());
        }
        if (content.schade() != null) {
            damage(content.schade());
        }
    }

    private void addressee(Addressee to) {
        fields.with("geadresseerde.naam", to.naam())
                .with("geadresseerde.adresregels", lines(to.adresregels()))
                .with("geadresseerde.aanhef", to.aanhef());
    }

    private void weighing(Weighing weighing) {
        fields.with("afweging.kwetsbaar", weighing.kwetsbaar())
                .with("afweging.hulp", weighing.hulp())
                .with("afweging.lichter", weighing.lichter())
                .with("afweging.essentieel", weighing.essentieel());
    }

    private void arrangement(Arrangement agreed) {
        agreed.kanalen().forEach(channel -> fields.with("afspraken.kanalen", channel.name()));
        agreed.voorzorg().forEach(line -> fields.with("afspraken.voorzorg", line));
        Integer times = agreed.hooguit();
        fields.with("afspraken.contactpersoon", agreed.contactpersoon())
                .with("afspraken.bereikbaar", agreed.bereikbaar())
                .with("afspraken.postadres", agreed.postadres())
                .with("afspraken.hooguit", times == null ? null : times.toString())
                .with("afspraken.per", agreed.per())
                .with("afspraken.uitgezonderd", lines(agreed.uitgezonderd()));
    }

    private void suspension(Suspension stopped) {
        stopped.voorzorg().forEach(line -> fields.with("opschorting.voorzorg", line));
        fields.with("opschorting.dienst", stopped.dienst())
                .with("opschorting.grondslag", stopped.grondslag())
                .with("opschorting.blijftOpen", lines(stopped.blijftOpen()));
    }

    private void premises(Premises closed) {
        closed.voorzorg().forEach(line -> fields.with("ontzegging.voorzorg", line));
        fields.with("ontzegging.gebouwen", lines(closed.gebouwen()))
                .with("ontzegging.ruimten", lines(closed.ruimten()))
                .with("ontzegging.bereikbaarVia", closed.bereikbaarVia())
                .with("ontzegging.uitzonderingen", lines(closed.uitzonderingen()));
    }

    private void damage(Damage damage) {
        for (int i = 0; i < damage.posten().size() && i < ProposalForm.ROWS; i++) {
            Damage.Item item = damage.posten().get(i);
            BigDecimal amount = item.bedrag();
            String row = "schade.posten[" + i + "].";
            fields.with(row + "omschrijving", item.omschrijving())
                    .with(
                            row + "bedrag",
                            amount == null ? null : amount.toPlainString().replace('.', ','))
                    .with(row + "bewijs", item.bewijs());
        }
        fields.with("schade.uiterlijk", damage.uiterlijk()).with("schade.betaalwijze", damage.betaalwijze());
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}

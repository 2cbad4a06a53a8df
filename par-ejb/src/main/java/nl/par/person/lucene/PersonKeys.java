// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonView;
import nl.par.person.PostalAddress;
import nl.par.person.match.Folding;
import nl.par.person.match.NameWords;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;

/** The keys under which a person can be found. Of the BSN there is only its keyed hash (R13). Nothing can be read back. */
final class PersonKeys {

    static final String WORD = "word";
    static final String SOUND = "sound";
    static final String COLOGNE = "cologne";
    static final String BORN = "born";
    static final String NUMBER = "number";

    private PersonKeys() {}

    static Document document(PersonView person) {
        Document document = new Document();
        PersonDetails details = person.details();
        names(document, details);
        if (details.geboortedatum() != null) {
            born(details.geboortedatum()).forEach(key -> add(document, BORN, key));
        }
        details.telefoonnummers().forEach(phone -> add(document, NUMBER, phone.e164()));
        details.emailadressen().forEach(email -> add(document, NUMBER, email.folded()));
        details.kentekens().forEach(plate -> add(document, NUMBER, plate.bare()));
        details.adressen().stream()
                .map(PostalAddress::postcode)
                .distinct()
                .forEach(postcode -> add(document, NUMBER, postcodeKey(postcode)));
        if (details.burgerservicenummer() != null) {
            details.burgerservicenummer().searchKey().ifPresent(key -> add(document, NUMBER, bsnKey(key)));
        }
        return document;
    }

    /** The keyed hash of a BSN among the other numbers. */
    static String bsnKey(String key) {
        return "bsn " + key;
    }

    private static void names(Document document, PersonDetails details) {
        Set<String> words = new LinkedHashSet<>();
        NameWords.of(details.naam()).parts().forEach(part -> words.add(part.word()));
        for (String word : words) {
            add(document, WORD, word);
            if (word.length() > 3) {
                add(document, SOUND, Folding.sound(word));
                add(document, COLOGNE, Folding.cologne(word));
            }
        }
    }

    /** A postcode of four digits and two letters could be a plate as well. */
    static String postcodeKey(String postcode) {
        return "postcode " + postcode;
    }

    /** The date whole and with each part left out, so that a slip in one part is still found. */
    static List<String> born(PartialDate date) {
        if (date.month() == null || date.day() == null) {
            return List.of("y" + date.year());
        }
        return List.of(
                "y" + date.year(),
                "ym" + date.year() + "-" + date.month(),
                "yd" + date.year() + "-" + date.day(),
                "md" + date.month() + "-" + date.day());
    }

    private static void add(Document document, String field, String key) {
        if (!key.isEmpty()) {
            document.add(new StringField(field, key, Store.NO));
        }
    }
}

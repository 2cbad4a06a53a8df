// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.par.measure.pdf.Letter;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.LetterKind;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantSettings;

/** Writes the letters of the current tenant, on its own paper and in its own words. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Letters {

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    /** The letter about a measure, dated and numbered as given. */
    Letter write(LetterKind kind, LetterContent content, Terms terms, Dated dated) {
        return write(config.settings(tenant.id()), config.norm(tenant.id()), kind, content, terms, dated);
    }

    static Letter write(
            TenantSettings settings, Norm norm, LetterKind kind, LetterContent content, Terms terms, Dated dated) {
        LetterText text = new LetterText(settings, norm, content, terms);
        LetterTemplate template = new LetterTemplate(settings.letterText(kind));
        Map<String, String> words = text.words();
        TenantSettings.Signatory signatory = settings.letterhead().signatory();
        Addressee addressee = content.geadresseerde();
        return new Letter(
                sender(settings),
                new Letter.Addressee(addressee.naam(), addressee.adresregels()),
                dated.day(),
                dated.reference(),
                template.subject(words),
                template.body(words, text.blocks(), content.eigenTekst()),
                new Letter.Closing(signatory.onBehalfOf(), signatory.name(), signatory.role()),
                List.of());
    }

    /** How the current tenant words the passages of this letter that may be worded otherwise. */
    List<String> passages(LetterKind kind) {
        return new LetterTemplate(config.settings(tenant.id()).letterText(kind)).passages();
    }

    private static Letter.Sender sender(TenantSettings settings) {
        TenantSettings.Letterhead head = settings.letterhead();
        TenantSettings.Contact contact = settings.vptContact();
        return new Letter.Sender(
                settings.name(),
                head.department(),
                head.returnAddress(),
                settings.addresses().visit(),
                new Letter.Contact(contact.name(), contact.phone(), contact.email()),
                head.website(),
                head.colour(),
                head.logo().map(Letters::svg));
    }

    private static String svg(Path logo) {
        try {
            return Files.readString(logo, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The logo cannot be read.", e);
        }
    }

    /** The day on the letter and the number by which it is found back. */
    record Dated(LocalDate day, String reference) {}
}

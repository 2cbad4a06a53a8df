// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an organisation has chosen for itself: who may be called, how many look-ups are usual, its units, its letterhead
 * and its own letter texts.
 *
 * @param code the TOOI code, also the tenant's id
 * @param kind provincie, gemeente or waterschap
 * @param organizationId the immutable id of its Keycloak Organization; the alias is never trusted
 * @param domain of its e-mail addresses
 * @param ownProvider through which its people log in; without one they have accounts in PAR's own Keycloak
 * @param norms every published version as it holds here, with what the organisation made stricter
 * @param normVersion the version of the norm that it applies
 * @param suspended nobody gets in and nothing is shown, until this is taken away again
 * @param lookUps how many look-ups are usual here: the norm's limits or stricter ones
 * @param houseRules what it asks of visitors, if it put that into PAR
 */
public record TenantSettings(
        String code,
        String name,
        String kind,
        UUID organizationId,
        String domain,
        Optional<OwnProvider> ownProvider,
        Map<String, Norm> norms,
        String normVersion,
        boolean suspended,
        Norm.LookUps lookUps,
        Addresses addresses,
        Contact vptContact,
        List<Unit> units,
        Letterhead letterhead,
        Look look,
        Map<LetterKind, String> letterTexts,
        Optional<HouseRules> houseRules) {

    /** Where the organisation is visited and where it gets its post, each on one line. */
    public record Addresses(String visit, String post) {}

    /** Whom a colleague or a person concerned may call: the VPT contact of this organisation. */
    public record Contact(String name, String role, String phone, String email) {}

    /** A part of the organisation to which reports and people belong. */
    public record Unit(String code, String name) {}

    /**
     * The fixed parts of every letter.
     *
     * @param colour the accent as {@code #rrggbb}
     * @param logo {@code logo.svg} of the organisation, if there is one
     * @param complaints how to complain, continues the sentence "U kunt een klacht indienen:"
     * @param privacyContact e-mail address for requests about personal data
     */
    public record Letterhead(
            String department,
            String returnAddress,
            String website,
            String colour,
            Optional<Path> logo,
            Signatory signatory,
            String complaints,
            String privacyContact) {}

    /** Who signs, and on whose behalf. */
    public record Signatory(String onBehalfOf, String name, String role) {}

    /** Every domain by which its people are known. */
    public Set<String> domains() {
        return ownProvider.map(provider -> Set.copyOf(provider.domains())).orElse(Set.of(domain));
    }

    /** As the rest of the register knows the organisation. */
    public Tenant tenant() {
        return new Tenant(new TenantId(code), name, organizationId);
    }

    /** This version of the norm as it holds here; a version that was never published is an IllegalArgumentException. */
    public Norm norm(String version) {
        Norm norm = norms.get(version);
        if (norm == null) {
            throw new IllegalArgumentException("no such version of the norm");
        }
        return norm;
    }

    /** The organisation's own Markdown text for this letter. */
    public String letterText(LetterKind letter) {
        String text = letterTexts.get(letter);
        if (text == null) {
            throw new IllegalStateException("no text for letter " + letter);
        }
        return text;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The identity provider of the organisation itself, through which its people log in. Keycloak brokers it; what stands here is all that an
 * organisation tells about it. A secret never stands here.
 *
 * @param kind the protocol that it speaks
 * @param address of OIDC the issuer, of SAML where its metadata stand
 * @param clientId what PAR is called there
 * @param proof how PAR proves there that it is PAR
 * @param scope what PAR asks of an OIDC provider; some give nothing to renew without {@code offline_access}
 * @param domains of the e-mail addresses of its people: by these she lands at her own provider
 * @param groupsIn the claim or attribute that names the groups of a person
 * @param unitIn the claim or attribute that names her unit
 * @param groups which group gives which role; a group that is not here gives none
 */
public record OwnProvider(
        Kind kind,
        URI address,
        String clientId,
        Proof proof,
        String scope,
        List<String> domains,
        String groupsIn,
        String unitIn,
        List<GroupRole> groups) {

    /** The protocol. */
    public enum Kind {
        OIDC("OpenID Connect"),
        SAML("SAML 2.0");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As the protocol is called. */
        public String label() {
            return label;
        }

        /** As {@code organisatie.yaml} and Keycloak call it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How Keycloak proves itself to an OIDC provider: by its own key (private_key_jwt), or by a secret from the environment. */
    public enum Proof {
        KEY,
        SECRET
    }

    /** Whoever is in this group at the provider has this role in PAR, by the name of the role's claim. */
    public record GroupRole(String group, String role) {}

    /** The groups that give this role. */
    public List<String> groupsOf(String role) {
        return groups.stream()
                .filter(one -> one.role().equals(role))
                .map(GroupRole::group)
                .toList();
    }
}

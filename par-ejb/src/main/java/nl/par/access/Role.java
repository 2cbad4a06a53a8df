// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import static nl.par.access.Permission.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roles of the norm. A role is a group inside the organisation's Keycloak Organization; its name is the claim. */
public enum Role {
    EMPLOYEE("employee", "Medewerker", REPORT_INCIDENT, CHECK_PERSON, READ_CASE, DO_TASK),
    MANAGER(
            "manager",
            "Leidinggevende",
            REPORT_INCIDENT,
            CHECK_PERSON,
            READ_CASE,
            FOLLOW_UNIT,
            DO_TASK,
            PROPOSE_MEASURE,
            READ_FIGURES,
            KEEP_TRAINING,
            READ_LIBRARY),
    VPT_ADVISER(
            "vpt-adviser",
            "Adviseur VPT",
            REPORT_INCIDENT,
            CHECK_PERSON,
            READ_CASE,
            FOLLOW_UNIT,
            DO_TASK,
            VALIDATE_REPORT,
            KEEP_CASE,
            PROPOSE_MEASURE,
            DECIDE_MEASURE,
            POLICE_CONTACT,
            IMPORT_REGISTER,
            READ_CARE_CONCERN,
            READ_FIGURES,
            RELEASE_FIGURES,
            KEEP_TRAINING,
            READ_LIBRARY,
            SHARE_PRACTICE,
            READ_NORM,
            READ_SHARING),
    PRIVACY_OFFICER(
            "privacy-officer",
            "Privacy-officer",
            REVIEW_LOG,
            DO_TASK,
            READ_FIGURES,
            READ_SHARING,
            AGREE_SHARING,
            READ_LIBRARY),
    FUNCTIONAL_ADMIN(
            "functional-admin",
            "Functioneel beheerder",
            ADMINISTER,
            READ_NORM,
            READ_SHARING,
            AGREE_SHARING,
            READ_LIBRARY),
    NORM_STEWARD("norm-steward", "Beheerder Overijsselse Norm", STEWARD_NORM, READ_NORM, READ_FIGURES, READ_LIBRARY),
    SERVICE_ACCOUNT("service-account", "Koppeling", REPORT_INCIDENT, CHECK_PERSON, READ_FIGURES),
    /** Somebody of another organisation to whom a dossier was opened. PAR gives it for one reading; no token ever does. */
    GUEST("gast", "Gast", VISIT_CASE);

    private final String claim;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<Permission> permissions;

    Role(String claim, String label, Permission... permissions) {
        this.claim = claim;
        this.label = label;
        this.permissions = Set.of(permissions);
    }

    /** The roles that an identity provider can give. */
    public static List<Role> given() {
        return Arrays.stream(values()).filter(role -> role != GUEST).toList();
    }

    /** The role with this group name, when there is one. Nobody is a guest by the word of an identity provider. */
    public static Optional<Role> find(String claim) {
        return given().stream().filter(role -> role.claim.equals(claim)).findFirst();
    }

    /** As the role is called in Dutch. */
    public String label() {
        return label;
    }

    /** As the role is called in the token. */
    public String claim() {
        return claim;
    }

    /** What the role may do. */
    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }
}

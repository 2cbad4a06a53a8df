// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

/** What a use case asks of its user. {@code docs/access.md} shows the same table for people. */
public enum Permission {
    /** Report an incident and follow what happened to the own report. */
    REPORT_INCIDENT,
    /** Check a person before a planned contact. */
    CHECK_PERSON,
    /** Read a dossier; being involved in it is asked besides, except of the adviser. */
    READ_CASE,
    /** Receive the unit's reports and follow the protocol. */
    FOLLOW_UNIT,
    /** Do the tasks that the protocol asks of the role, or that a colleague handed over. */
    DO_TASK,
    /** Confirm or reject reports. */
    VALIDATE_REPORT,
    /** Keep dossiers: persons, involvement. */
    KEEP_CASE,
    /** Propose a measure. */
    PROPOSE_MEASURE,
    /** Decide, send and end measures. */
    DECIDE_MEASURE,
    /** Record police notifications and formal reports. */
    POLICE_CONTACT,
    /** Take over an existing register from a file. */
    IMPORT_REGISTER,
    /** Read care concerns. */
    READ_CARE_CONCERN,
    /** Read figures without persons. */
    READ_FIGURES,
    /** Release the figures of a year to the other organisations of the norm. */
    RELEASE_FIGURES,
    /** Record who followed a training. */
    KEEP_TRAINING,
    /** Read the shared library of letters and good practice. */
    READ_LIBRARY,
    /** Contribute good practice to the shared library. */
    SHARE_PRACTICE,
    /** Read the audit log and review look-ups. */
    REVIEW_LOG,
    /** Units, people, settings; no content. */
    ADMINISTER,
    /** Read the norm, and what a new version would change, in numbers. */
    READ_NORM,
    /** See what is shared with which organisation, and what is missing for it. */
    READ_SHARING,
    /** Choose how to share with another organisation, and keep the legal bases of that. */
    AGREE_SHARING,
    /** Publish norm versions and compare organisations. */
    STEWARD_NORM,
    /** Read the one dossier that another organisation opened to this guest. */
    VISIT_CASE
}

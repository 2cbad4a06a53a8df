// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What somebody sent after her log-in had ended, kept for her alone until she has logged in again.
 *
 * @param subject the account that was logged in before
 * @param action own page that it was sent to
 * @param fields as typed, without the token of the form
 */
public record ParkedForm(String subject, String action, Map<String, List<String>> fields) implements Serializable {}

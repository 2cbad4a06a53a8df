// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

/**
 * The organisation whose page this is, as far as its look goes.
 *
 * @param code TOOI code, {@code pv23}
 * @param styleSheet address of its theme
 * @param logo address of its logo
 */
public record Organisation(String code, String name, String styleSheet, String logo) {}

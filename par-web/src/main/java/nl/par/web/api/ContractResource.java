// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

/** Placeholder. */
public final class ContractResource {
    static final String ADDRESS = "/api/v1/openapi.json";
}

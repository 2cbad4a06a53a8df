// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.nio.file.Path;

/**
 * Where everything lies on disk.
 *
 * @param data what is kept between two starts: database, identity server, index, secrets
 * @param dist the unpacked servers, shared by all data folders
 * @param zips the distributions as Maven fetched them
 * @param tenantConfig the norm and the organisations
 * @param ear the application as it ships
 */
public record Folders(Path data, Path dist, Path zips, Path tenantConfig, Path ear) {}

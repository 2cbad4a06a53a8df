// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.web.incident;

import jakarta.ws.rs.Path;

/** Planted: a resource at a page's address. */
@Path("meldingen")
public class MisplacedResource {}

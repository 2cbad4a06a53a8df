// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import jakarta.ws.rs.core.Response;

/** Planted: a door in the register. */
public class SpeaksHttp {
    Response.Status status = Response.Status.OK;
}

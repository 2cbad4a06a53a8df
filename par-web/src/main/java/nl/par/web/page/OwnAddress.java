// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses that a browser may be sent to because a request named them: only pages of PAR. */
public final class OwnAddress {

    private static final int LONGEST = 2_000;

    private OwnAddress() {}

    /** The address of this request within PAR; the start page when it could lead anywhere else. */
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** This address if it lies within PAR; the start page when it could lead anywhere else. */
    public static String of(String address) {
        boolean own = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return own && address.length() <= LONGEST ? address : "/";
    }
}

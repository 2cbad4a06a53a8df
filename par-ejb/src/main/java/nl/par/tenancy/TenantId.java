// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.util.regex.Pattern;

/**
 * The TOOI code of an organisation: {@code pv23}, {@code gm0193}, {@code ws0664}.
 *
 * @param code two letters and two to four digits
 */
public record TenantId(String code) {

    private static final Pattern TOOI = Pattern.compile("(pv|gm|ws)[0-9]{2,4}");

    public TenantId {
        if (!TOOI.matcher(code).matches()) {
            throw new IllegalArgumentException("not a TOOI code");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}

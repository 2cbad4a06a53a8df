// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.par.tenancy.Colour;
import nl.par.tenancy.Look;
import nl.par.tenancy.TenantId;

/** The look of an organisation as pages use it. */
record Theme(TenantId tenant, Look look) {

    /** The style sheet: the tokens that differ from PAR's own look. */
    String css() {
        Map<String, Colour> tokens = new LinkedHashMap<>();
        tokens.put("--par-brand", look.brand());
        tokens.put("--par-accent", look.accent());
        tokens.put("--par-accent-hover", look.accentHover());
        tokens.put("--par-accent-soft", look.accentSoft());
        StringBuilder css = new StringBuilder(":root.par-theme {\n");
        tokens.forEach((name, colour) ->
                css.append("  ").append(name).append(": ").append(colour.hex()).append(";\n"));
        return css.append("}\n").toString();
    }

    /** As a page needs it; the addresses change with the theme, so browsers may keep the files. */
    Organisation organisation(String name) {
        String version = "?v=" + Integer.toHexString(css().hashCode());
        String base = "/thema/" + tenant.code();
        return new Organisation(tenant.code(), name, base + ".css" + version, base + ".svg" + version);
    }
}

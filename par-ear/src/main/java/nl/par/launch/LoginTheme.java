// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives the log-in page of the embedded Keycloak the calm look of PAR: light, plain, PAR's own blue. */
final class LoginTheme {

    static final String NAME = "par";

    private static final String PROPERTIES = """
            parent=keycloak.v2
            import=common/keycloak
            styles=css/styles.css css/par.css
            darkMode=false
            """;

    private static final String CSS = """
            :root {
              --keycloak-card-top-color: #14406b;
              --pf-v5-global--primary-color--100: #1d5c94;
              --pf-v5-global--primary-color--200: #154570;
              --pf-v5-global--link--Color: #1d5c94;
              --pf-v5-global--FontFamily--text: "Noto Sans", "Segoe UI", Arial, sans-serif;
              --pf-v5-global--FontFamily--heading: "Noto Sans", "Segoe UI", Arial, sans-serif;
            }
            .login-pf body { background: #f5f7f9; color: #1c2430; }
            #kc-header-wrapper { color: #1c2430 !important; font-size: 1.75rem; font-weight: 700; letter-spacing: 0.04em; }
            .pf-v5-c-login__main { border: 1px solid #d5dbe2; border-radius: 10px; box-shadow: none; overflow: hidden; }
            .pf-v5-c-button.pf-m-primary { border-radius: 6px; font-weight: 700; min-height: 48px; }
            .pf-v5-c-form-control { border-radius: 6px; min-height: 48px; outline: 1px solid #6c7785; }
            .pf-v5-c-form-control > input { min-height: 48px; }
            :focus-visible { outline: 3px solid #0b0c0c !important; outline-offset: 2px; }
            """;

    private LoginTheme() {}

    /** Lays the theme into the unpacked Keycloak; a later start overwrites it with the same. */
    static void write(Path home) throws IOException {
        Path folder = home.resolve("themes").resolve(NAME).resolve("login");
        Path styles = folder.resolve("resources").resolve("css");
        Files.createDirectories(styles);
        Files.writeString(folder.resolve("theme.properties"), PROPERTIES);
        Files.writeString(styles.resolve("par.css"), CSS);
    }
}

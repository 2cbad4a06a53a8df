// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every setting that the register reads, in one place. {@code docs/installation.md} tells what each means. */
@ApplicationScoped
public class ParConfig {

    /** JDBC address of the database, {@code par.db.url}. */
    public String databaseUrl() {
        return read("par.db.url");
    }

    /** The role that owns the schema and migrates it, {@code par.db.owner.user}. */
    public String ownerUser() {
        return read("par.db.owner.user");
    }

    /** Password of the owner, {@code par.db.owner.password}. */
    public String ownerPassword() {
        return read("par.db.owner.password");
    }

    /** The role that the application works with; it owns nothing, {@code par.db.user}. */
    public String applicationUser() {
        return read("par.db.user");
    }

    /** Where this node keeps its indexes and the newest heads of the audit chain, {@code par.data}. */
    public Path data() {
        return Path.of(read("par.data"));
    }

    /** The folder with the keys that the database never sees, {@code par.secrets}; readable by the server alone. */
    public Path secrets() {
        return Path.of(read("par.secrets"));
    }

    /** The folder with the norm and the organisations, {@code par.tenant-config}. */
    public Path tenantConfig() {
        return Path.of(read("par.tenant-config"));
    }

    /** Whether the demo organisations are filled, {@code par.demo}; false unless set. */
    public boolean demo() {
        return find("par.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** A file that holds the moment to which a test turns the clock, {@code par.test.clock}; heeded only with {@code par.demo}. */
    public Optional<Path> testClock() {
        return find("par.test.clock").filter(file -> !file.isBlank()).map(Path::of);
    }

    /** Where a ClamAV daemon scans attachments, {@code par.clamd}, as {@code host:port}; attachments are not scanned unless set. */
    public Optional<String> clamd() {
        return find("par.clamd");
    }

    /** The address under which browsers reach PAR, {@code par.public-url}, without a slash at its end. */
    public String publicUrl() {
        return read("par.public-url");
    }

    /** How long a register that was sent in waits for a choice before PAR removes it, {@code par.import.wait-days}; 7 days unless set. */
    public Duration importWaits() {
        return Duration.ofDays(find("par.import.wait-days").map(Long::parseLong).orElse(7L));
    }

    /** The organisation's mail server, {@code par.mail.host}; without it no reminder is sent. */
    public Optional<String> mailHost() {
        return find("par.mail.host").filter(host -> !host.isBlank());
    }

    /** Its port, {@code par.mail.port}; 25 unless set. */
    public int mailPort() {
        return find("par.mail.port").map(Integer::parseInt).orElse(25);
    }

    /** Who sends, {@code par.mail.from}. */
    public String mailFrom() {
        return read("par.mail.from");
    }

    private static Optional<String> find(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }

    private static String read(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("The setting " + name + " is missing."));
    }
}

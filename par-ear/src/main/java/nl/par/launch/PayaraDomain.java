// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The domain in which Payara runs, made from the one in the distribution. Nothing in it has to be kept, so each start
 * writes its configuration anew; only the bundle cache stays, because it saves seconds.
 */
final class PayaraDomain {

    /** Name of the domain. */
    static final String NAME = "par";

    private static final String TEMPLATE = "domain1";

    /** On two processors the collector of Java's choice takes a sixth of the time of a check for itself. */
    private static final String COLLECTOR = "<jvm-options>-XX:+UseParallelGC</jvm-options>";

    private static final List<String> MADE_BY_DEPLOYMENT = List.of("applications", "generated", "logs", "docroot");

    private final Path domains;

    PayaraDomain(Path domains) {
        this.domains = domains;
    }

    /** The folder of the domain. */
    Path folder() {
        return domains.resolve(NAME);
    }

    /** The folder with all domains, as asadmin wants it. */
    Path parent() {
        return domains;
    }

    Path log() {
        return folder().resolve("logs").resolve("server.log");
    }

    Path pidFile() {
        return folder().resolve("config").resolve("pid");
    }

    /** Writes the domain for these two ports; everything else that listens gets any free port or is switched off. */
    void write(Path payara, int httpPort, int adminPort) throws IOException {
        Path template = payara.resolve("glassfish").resolve("domains").resolve(TEMPLATE);
        for (String made : MADE_BY_DEPLOYMENT) {
            Distribution.delete(folder().resolve(made));
        }
        Distribution.delete(folder().resolve("config"));
        copy(template);
        Path configuration = folder().resolve("config").resolve("domain.xml");
        Files.writeString(configuration, configure(Files.readString(configuration), httpPort, adminPort));
        Path logging = folder().resolve("config").resolve("logging.properties");
        Files.writeString(logging, inOneFile(Files.readString(logging)));
        Files.createDirectories(folder().resolve("logs"));
        Files.createDirectories(folder().resolve("docroot"));
    }

    /** Without the pages of the server itself: they would answer before PAR does. */
    private void copy(Path template) throws IOException {
        List<Path> content;
        try (Stream<Path> walk = Files.walk(template)) {
            content = walk.filter(path -> !path.startsWith(template.resolve("docroot")))
                    .toList();
        }
        for (Path source : content) {
            Path target = folder().resolve(template.relativize(source).toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else if (!Files.exists(target)) {
                Files.copy(source, target);
            }
        }
    }

    /** The log of one start stays in one file, for whoever reads it and for the tests that search it. */
    private static String inOneFile(String logging) {
        return logging.replaceAll("(?m)(rotationLimitInBytes=)\\d+", "$10");
    }

    private static String configure(String xml, int httpPort, int adminPort) {
        String configured = xml.replace(TEMPLATE, NAME)
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace(
                        "<http default-virtual-server=\"server\"",
                        "<http server-header=\"false\" xpowered-by=\"false\" default-virtual-server=\"server\"")
                .replace(
                        "<thread-pool name=\"http-thread-pool\"",
                        "<thread-pool name=\"http-thread-pool\" min-thread-pool-size=\"8\" max-thread-pool-size=\"32\"")
                .replace("<jmx-connector ", "<jmx-connector enabled=\"false\" ")
                .replace(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replace("value=\"7676\"", "value=\"" + Ports.freePort() + "\"")
                .replace("org.apache.felix.shell.remote,", "")
                .replaceFirst(
                        "<jvm-options>-Xmx512m",
                        "<jvm-options>-Dfile.encoding=UTF-8</jvm-options>" + COLLECTOR + "<jvm-options>-Xmx1g");
        for (String unused : List.of("3700", "3820", "3920", "8686", "8181")) {
            configured = port(configured, unused, Ports.freePort());
        }
        return local(port(port(configured, "8080", httpPort), "4848", adminPort));
    }

    private static String port(String xml, String from, int to) {
        return xml.replace("port=\"" + from + "\"", "port=\"" + to + "\"");
    }

    /** The listeners of HTTP have no address and would listen to the whole network. */
    private static String local(String xml) {
        return xml.replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                .replace("<network-listener protocol=", "<network-listener address=\"127.0.0.1\" protocol=");
    }
}

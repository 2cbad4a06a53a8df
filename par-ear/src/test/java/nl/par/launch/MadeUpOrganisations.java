// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A folder of the configuration with the norm of this project and organisations that nobody knows, as many as one likes. */
public final class MadeUpOrganisations {

    private static final int FIRST = 2000; // no municipality has these codes
    private static final int LETTERS = 26;

    private final Path folder;
    private final List<KnownOrganisation> all;
    private int joined;

    /**
     * Begins the folder, without organisations.
     *
     * @param project where the norm and the schema are
     * @param folder does not exist yet
     * @param most how many can join
     */
    public MadeUpOrganisations(Path project, Path folder, int most) {
        this.folder = folder;
        all = IntStream.range(0, most)
                .mapToObj(i -> new KnownOrganisation("gm" + (FIRST + i), "gemeente", name(i)))
                .toList();
        try {
            copy(project.resolve("norm"), folder.resolve("norm"));
            copy(project.resolve("organisatie.schema.json"), folder.resolve("organisatie.schema.json"));
            Files.writeString(
                    folder.resolve("overijssel-organisaties.csv"),
                    all.stream()
                            .map(one -> one.code() + "," + one.kind() + "," + one.name() + "\n")
                            .collect(Collectors.joining("", "tooi,soort,naam\n", "")));
            Files.createDirectories(folder.resolve("demo"));
            Files.writeString(folder.resolve("demo/colleagues.yaml"), "colleagues:\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of all that can join, in the order in which they do. */
    public List<String> codes() {
        return all.stream().map(KnownOrganisation::code).toList();
    }

    /** Has so many join, with people. */
    public void joinWithPeople(int count) {
        for (int end = joined + count; joined < end; joined++) {
            NewOrganisation.demo(folder, all.get(joined).code());
        }
    }

    /** Has all others join, as {@code -Pnew-tenant} does. Without people: Keycloak takes long over the passwords of thousands. */
    public void joinAll() {
        for (; joined < all.size(); joined++) {
            KnownOrganisation known = all.get(joined);
            new TenantFolder(folder, new NewOrganisation(known, NewOrganisation.madeUp(known))).write();
        }
    }

    /** In letters only, because an address on the internet is made of it. */
    private static String name(int number) {
        return "Voorbeeld" + (char) ('a' + number / LETTERS / LETTERS) + (char) ('a' + number / LETTERS % LETTERS)
                + (char) ('a' + number % LETTERS);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}

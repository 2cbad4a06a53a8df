// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Takes each check of a guest's visit out of the source in turn, compiles it, and sees a named test of {@link VisitTest} go red. A check that
 * is made twice is taken out in both places. A sabotage that no longer fits the source fails, so that this stays true.
 */
class VisitSabotageTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "nl", "par", "visit");
    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();
    private static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();

    private static final String READ = "ReadAsGuest";
    private static final String READING = "GuestReading";
    private static final String KNOCK = "VisitElsewhere";
    private static final String DOORS = "VisitDoors";
    private static final String GRANT = "LetColleagueVisit";

    private static final String NO_VISIT = "without_a_visit_that_is_hers_and_holds_now_there_is_no_dossier";
    private static final String NO_DOOR =
            "her_own_organisation_lets_her_knock_only_where_a_door_stands_open_to_her_now";
    private static final String MAY_LEAVE = "a_guest_reads_what_may_leave_the_organisation_and_nothing_else";
    private static final String RESTRICTED = "a_restriction_closes_it_and_nobody_new_is_let_in";
    private static final String ENDS_WITH_SHARING = "it_ends_with_the_sharing_of_cards_and_comes_back_with_it";

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** One for all, because it opens every library once. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    @TempDir
    private Path folder;

    @AfterAll
    static void closeLibraries() throws IOException {
        FILES.close();
    }

    /** A piece of the source of a class, and what stands there instead. */
    private record Cut(String type, String from, String to) {}

    private static Cut cut(String type, String from, String to) {
        return new Cut(type, from, to);
    }

    @TestFactory
    Stream<DynamicTest> a_check_that_is_taken_out_turns_a_named_test_red() {
        return Stream.of(
                red("which dossier", NO_VISIT, cut(READ, "v.caseId = :case", "(v.caseId = :case or 1 = 1)")),
                red(
                        "which organisation she works for",
                        "the_same_address_in_another_organisation_is_somebody_else",
                        cut(READ, "v.partner = :home", "(v.partner = :home or 1 = 1)")),
                red("whom it names", NO_VISIT, cut(READ, "v.guestEmail = :email", "(v.guestEmail = :email or 1 = 1)")),
                red(
                        "whether it was revoked",
                        NO_VISIT,
                        cut(READ, " and v.revokedAt is null", ""),
                        cut("CaseVisit", "return revokedAt == null && ", "return ")),
                red(
                        "its last day",
                        "it_ends_by_itself_after_its_last_day",
                        cut("CaseVisit", "now.isBefore(ends())", "true")),
                red(
                        "whether she knocked",
                        "whom_her_own_organisation_found_no_door_for_reads_nothing_also_not_through_an_open_one",
                        cut(READ, "= knocked && ", "= ")),
                red("the legal base", ENDS_WITH_SHARING, cut(READ, " && sharing.mode(home) == SharingMode.CARD", "")),
                red(
                        "whose account it is",
                        NO_VISIT,
                        cut("CaseVisit", "return guestSubject.equals(account)", "return true")),
                red(
                        "a restriction",
                        RESTRICTED,
                        cut(READING, "filter(PersonView::restricted)", "filter(person -> false)")),
                red("the permit for criminal data", MAY_LEAVE, cut(READ, "sharing.criminalData(home)", "true")),
                red("criminal data itself", MAY_LEAVE, cut(READING, "(criminalData || line", "(true || line")),
                red("notes that are no fact", MAY_LEAVE, cut(READING, "return mayLeave && ", "return ")),
                red("assessments in a report", MAY_LEAVE, cut(READING, "without(supposed, part)", "part")),
                red(
                        "that nothing can be written",
                        "a_guest_has_one_permission_that_no_token_gives_and_the_database_refuses_her_every_write",
                        cut(READING, "        readOnly();\n        CaseFile", "        CaseFile")),
                red("the door's dossier", NO_DOOR, cut(KNOCK, " && door.caseId().equals(caseId)", "")),
                red("the door's owner", NO_DOOR, cut(KNOCK, "door.tenant().equals(owner.code()) && ", "")),
                red("the legal base at the door", NO_DOOR, cut(KNOCK, " || !shared(owner.code())", "")),
                red("the legal base of the list", NO_DOOR, cut(KNOCK, ".filter(door -> shared(door.tenant()))", "")),
                red("whom the door names", NO_DOOR, cut(DOORS, "guest_email = ?", "(guest_email = ? or true)")),
                red("until when the door is open", NO_DOOR, cut(DOORS, "valid_until > ?", "(valid_until > ? or true)")),
                red("closing the door", NO_DOOR, cut(GRANT, "doors.close(id);", "")),
                red(
                        "a restriction at the grant",
                        RESTRICTED,
                        cut(GRANT, "filter(found -> found.restricted())", "filter(found -> false)")),
                red(
                        "with whom cards are shared",
                        ENDS_WITH_SHARING,
                        cut(GRANT, "partners(SharingMode.CARD)", "partners().keySet()")),
                red(
                        "what the norm allows",
                        "a_visit_needs_a_reason_a_name_and_an_end_that_the_norm_allows",
                        cut("VisitCommand", " && !last.isAfter(longest.after(today))", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_VISIT, NO_DOOR, MAY_LEAVE})
    void with_nothing_taken_out_they_are_green_the_same_way(String test) throws Exception {
        assertThat(run(Files.createDirectories(folder.resolve(test)), test)).isNull();
    }

    private DynamicTest red(String check, String test, Cut... cuts) {
        return DynamicTest.dynamicTest(check, () -> {
            Path classes = Files.createDirectories(folder.resolve(check.replace(' ', '-')));
            compile(classes, List.of(cuts));
            assertThat(run(classes, test))
                    .as("without this check %s is green or something else is amiss", test)
                    .isInstanceOf(AssertionError.class);
        });
    }

    private static void compile(Path classes, List<Cut> cuts) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String type : cuts.stream().map(Cut::type).distinct().toList()) {
            String text = Files.readString(SOURCES.resolve(type + ".java"));
            for (Cut cut : cuts) {
                if (cut.type().equals(type)) {
                    assertThat(text).as("the check in " + type).containsOnlyOnce(cut.from());
                    text = text.replace(cut.from(), cut.to());
                }
            }
            sources.add(Files.writeString(classes.resolve(type + ".java"), text));
        }
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of("-proc:none", "-nowarn", "-parameters", "-d", classes.toString(), "-cp", path);
        boolean compiled = COMPILER.getTask(
                        null, FILES, null, options, null, FILES.getJavaFileObjectsFromPaths(sources))
                .call();
        assertThat(compiled).as("the sabotage compiles").isTrue();
    }

    /** Runs one test of {@link VisitTest} on the sabotaged package; why it was red, or null. */
    private static @Nullable Throwable run(Path sabotaged, String test) throws Exception {
        URL[] places = {
            sabotaged.toUri().toURL(), CLASSES.toUri().toURL(), TESTS.toUri().toURL()
        };
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (OwnVisits loader = new OwnVisits(places, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> type = loader.loadClass(VisitTest.class.getName());
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object tests = constructor.newInstance();
            call(tests, "they_share_cards", Files.createDirectory(sabotaged.resolve("config")));
            try {
                call(tests, "two_dossiers");
                call(tests, test);
                return null;
            } catch (InvocationTargetException red) {
                return red.getCause();
            } finally {
                call(tests, "close");
            }
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static void call(Object tests, String name, Object... arguments) throws Exception {
        for (Method method : tests.getClass().getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                method.setAccessible(true);
                method.invoke(tests, arguments);
                return;
            }
        }
        throw new AssertionError("there is no test " + name);
    }

    /** Has a package {@code nl.par.visit} of its own, and everything else as it is. */
    private static final class OwnVisits extends URLClassLoader {

        OwnVisits(URL[] places, ClassLoader parent) {
            super(places, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("nl.par.visit.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> own = findLoadedClass(name);
                return own == null ? findClass(name) : own;
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.par.database.TestDatabase;
import nl.par.kernel.Json;
import nl.par.person.lucene.MadeUpPersons;
import nl.par.person.lucene.PersonRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise F1 for real persons in a real PostgreSQL: whoever is forgotten, hidden or turned out to be another leaves no byte in any file of the index
 * within the promised minute, and nobody has to ask for it.
 */
class PersonErasureTest {

    private static final String CANARY =
            "{\"naam\":{\"voornamen\":\"Kanariepieta\",\"geslachtsnaam\":\"Roodborstelaar\",\"aliassen\":[]},"
                    + "\"adressen\":[],\"telefoonnummers\":[],\"emailadressen\":[\"zanglijsterman@example.nl\"],\"kentekens\":[],"
                    + "\"zekerheid\":\"BEKEND_BIJ_NAAM\",\"mogelijkMinderjarig\":false}";
    private static final String[] TOKENS = {"kanariepieta", "roodborstelaar", "zanglijsterman"};

    @TempDir
    private Path folder;

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final RealPersons persons = new RealPersons(TestDatabase.own());
    private final UUID canary = UUID.randomUUID();
    private IndexFollower index;

    @BeforeEach
    void fill() throws SQLException, IOException {
        try (Connection connection = persons.begin()) {
            for (int i = 1; i <= 300; i++) {
                RealRegister.save(
                        connection,
                        MadeUpPersons.person(i).id(),
                        Json.write(MadeUpPersons.person(i).details()));
            }
            RealRegister.save(connection, canary, CANARY);
            connection.commit();
        }
        index = new IndexFollower(
                new IndexSetting(
                        "persons",
                        "Personen",
                        new IndexFolder(folder),
                        persons,
                        IndexFormat.of(new PersonRecords()),
                        Clock.systemUTC()),
                executor);
        Following.settle(index);
        assertThat(files()).as("or this test proves nothing").contains(Following.bytes(canary));
    }

    @AfterEach
    void stop() throws IOException {
        index.close();
        persons.close();
        executor.shutdownNow();
    }

    @Test
    void whoIsForgottenLeavesNoByte() throws Exception {
        changed("delete from person where id = ?");
        gone();
    }

    @Test
    void whoIsHiddenLeavesNoByte() throws Exception {
        changed("update person set restricted = true where id = ?");
        gone();
    }

    @Test
    void whoTurnedOutToBeAnotherLeavesNoByte() throws Exception {
        changed("update person set merged_into = '" + MadeUpPersons.person(1).id() + "' where id = ?");
        gone();
    }

    private void changed(String sql) throws SQLException {
        try (Connection connection = persons.begin();
                PreparedStatement change = connection.prepareStatement(sql);
                PreparedStatement note =
                        connection.prepareStatement("insert into change_log (tenant, id, kind, record_id)"
                                + " values (par_tenant(), gen_random_uuid(), 'PERSON', ?)")) {
            change.setObject(1, canary);
            assertThat(change.executeUpdate()).isEqualTo(1);
            note.setObject(1, canary);
            note.executeUpdate();
            connection.commit();
        }
    }

    private void gone() throws Exception {
        long began = System.nanoTime();
        while (files().contains(Following.bytes(canary))
                && Duration.ofNanos(System.nanoTime() - began).compareTo(Purging.AFTER_DROP) < 0) {
            index.settle().join();
            Thread.sleep(100);
        }
        Following.settle(index);
        assertThat(files()).doesNotContain(Following.bytes(canary)).doesNotContain(TOKENS);
        assertThat(index.compare().join().differences()).isZero();
    }

    private String files() throws IOException {
        return Following.bytesOfAllFiles(folder);
    }
}

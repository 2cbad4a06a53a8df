// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.par.database.TestDatabase;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.TopDocs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise A7 below the pages: whatever happens to another organisation's records, ids, order, scores and totals stay the same. */
class InterferenceTest {

    private static final int CASES = Size.of(200, 1_000);

    @TempDir
    private Path folder;

    @Test
    void nothingThatAnotherOrganisationDoesChangesOurAnswers() throws SQLException, IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        TestDatabase database = TestDatabase.own();
        try (RealRegister ours = new RealRegister(database, "pv23");
                RealRegister theirs = new RealRegister(database, "gm0193");
                Following we = new Following(ours);
                Following they = new Following(theirs);
                Connection ourTransaction = ours.begin();
                Connection theirTransaction = theirs.begin()) {
            for (int i = 0; i < 150; i++) {
                RealRegister.save(ourTransaction, UUID.randomUUID(), "Naam" + random.nextInt(60));
            }
            ourTransaction.commit();
            IndexFollower our = we.start(folder.resolve("pv23"));
            IndexFollower their = they.start(folder.resolve("gm0193"));
            List<String> before = answers(our);
            for (int i = 0; i < CASES; i++) {
                UUID id = new UUID(5, random.nextInt(100));
                if (random.nextInt(3) == 0) {
                    RealRegister.forget(theirTransaction, id);
                } else {
                    RealRegister.save(theirTransaction, id, "Naam" + random.nextInt(60));
                }
                theirs.next(theirTransaction);
                their.settle().join();
                assertThat(answers(our)).as("seed %s, case %s", seed, i).isEqualTo(before);
            }
            assertThat(answers(their)).isNotEqualTo(before);
        }
    }

    /** Ids, order, scores and totals of questions whose scores depend on term frequencies. */
    private static List<String> answers(IndexFollower index) throws IOException {
        index.fresh().join();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 60; i += 3) {
            FuzzyQuery query = new FuzzyQuery(new Term(MadeUpRegister.NAME, "Naam" + i), 1);
            answers.add(index.search(searcher -> {
                TopDocs top = searcher.search(query, 50);
                StringBuilder answer = new StringBuilder(top.totalHits.toString());
                for (int hit = 0; hit < top.scoreDocs.length; hit++) {
                    answer.append(' ').append(top.scoreDocs[hit].score);
                }
                return answer.append(RecordIds.of(searcher, top.scoreDocs)).toString();
            }));
        }
        return answers;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import nl.par.person.PersonQuestion;

/** A way to look persons up. */
interface Contestant extends AutoCloseable {

    String name();

    /** Takes a person in. */
    void put(Made person) throws Exception;

    /** All persons are in. */
    void ready() throws Exception;

    /** The numbers of the best five, best first. */
    List<Long> best(PersonQuestion question) throws Exception;

    @Override
    void close() throws IOException, SQLException;
}

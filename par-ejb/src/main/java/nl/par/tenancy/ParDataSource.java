// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The pool of connections as the application's role, defined with the application so that any Payara can run it.
 *
 * <p>It prepares no statements on the server. PostgreSQL evaluates {@code par_tenant()} while it plans, and that is what makes
 * a statement without a tenant raise when no row would be compared; a plan kept from an earlier transaction would find
 * nothing instead.
 *
 * <p>Nobody waits for a lock longer than ten seconds: a request that cannot write its audit line then gets no answer, instead
 * of holding a thread until none is left. What the database adds to an error quotes the row, and so stays out of the log of
 * the server.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/par",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=par.db.url}",
        user = "${MPCONFIG=par.db.user}",
        password = "${MPCONFIG=par.db.password}",
        properties = {
            "prepareThreshold=0",
            "reWriteBatchedInserts=true",
            "logServerErrorDetail=false",
            "options=-c lock_timeout=10s -c idle_in_transaction_session_timeout=60s"
        },
        minPoolSize = 2,
        maxPoolSize = 32)
@Singleton
public class ParDataSource {}

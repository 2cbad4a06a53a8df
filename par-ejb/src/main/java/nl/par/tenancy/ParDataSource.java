// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/** The pool of connections as the application's role, defined with the application so that any Payara can run it. */
@DataSourceDefinition(
        name = "java:app/jdbc/par",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=par.db.url}",
        user = "${MPCONFIG=par.db.user}",
        password = "${MPCONFIG=par.db.password}",
        minPoolSize = 2,
        maxPoolSize = 32)
@Singleton
public class ParDataSource {}

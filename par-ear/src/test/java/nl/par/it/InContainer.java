// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test whose methods run inside the server, within the EAR as it ships; see {@link InsidePayara#ear}. That server and its database
 * are its own, so it goes beside the tests that visit PAR; there is one, so such tests follow each other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the server inside")
@ExtendWith({InsidePayara.class, ArquillianExtension.class})
public @interface InContainer {}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that makes PAR different for all: by its clock, a damaged index or a log that is broken. It goes first, while the second lane is at the tests
 * that have servers of their own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Order(1)
@ResourceLock(Par.AS_USUAL)
public @interface Alone {}

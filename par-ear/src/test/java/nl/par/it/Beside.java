// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that waits most of its time and touches only what it made itself, so it goes in the second lane, beside other tests of the same PAR ({@link Alone} waits for it).
 * What it shares with some of them it locks ({@link Par#LOG_INS}, {@link Par#DELTA}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Par.AS_USUAL, mode = ResourceAccessMode.READ)
public @interface Beside {}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what a user does. Every public method of a use-case class carries it; the build fails otherwise. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UseCase {

    /** What it asks of the user. */
    @Nonbinding
    Permission value();
}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test whose methods run inside the server, within the EAR as it ships; see {@link InsidePayara#ear}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({InsidePayara.class, ArquillianExtension.class})
public @interface InContainer {}

// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import nl.par.planted.demo.Demo;

/** Planted: a feature that leans on the demo. */
public class KnowsTheDemo {
    Demo demo = new Demo();
}

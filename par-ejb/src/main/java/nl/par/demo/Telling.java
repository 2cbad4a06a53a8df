// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import java.util.List;

/** Knows how one kind of step is done through the use cases. */
interface Telling {

    /** The key that names this kind of step in a story file; its value is the name of what the step makes. */
    String step();

    /** What colleagues do in this step, each at its moment. */
    List<Happening> plan(StoryNode step, Tale tale);
}

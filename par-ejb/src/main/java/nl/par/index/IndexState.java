// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

/** How it is with one tenant's index. Only a live index answers (R9). */
public enum IndexState {
    /** Not read yet since the start of this node. */
    STARTING,
    /** Holds what the database says. */
    LIVE,
    /** Something in it is wrong; it is being rebuilt. */
    DAMAGED,
    /** This node is stopping. */
    CLOSED
}

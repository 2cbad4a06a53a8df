// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

/** A file is larger than PAR takes over. */
final class FileTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String told;

    FileTooLarge(String told) {
        super(told);
        this.told = told;
    }

    /** What its sender can do. */
    String told() {
        return told;
    }
}

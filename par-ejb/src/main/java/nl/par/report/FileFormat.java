// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

/** The forms in which the figures leave PAR as a file. */
public enum FileFormat {
    CSV("csv", "text/csv;charset=UTF-8"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet");

    private final String extension;
    private final String mediaType;

    FileFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The end of the file name, without a dot. */
    public String extension() {
        return extension;
    }

    /** As it is called in HTTP. */
    public String mediaType() {
        return mediaType;
    }
}

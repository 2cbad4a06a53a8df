// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

/**
 * A file to download. Always as an attachment: only pictures, sound and film show inside PAR, in elements that run nothing.
 *
 * @param naam cleaned name
 * @param mediatype as found in the content
 * @param inhoud the bytes as they were added
 */
@SuppressWarnings("ArrayRecordComponent") // streamed out once, never compared
public record AttachmentContent(String naam, String mediatype, byte[] inhoud) {}

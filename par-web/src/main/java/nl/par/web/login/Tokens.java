// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

/** What the identity provider gives after a log-in and at each renewal. Never leaves the server. */
record Tokens(String access, String refresh) {}

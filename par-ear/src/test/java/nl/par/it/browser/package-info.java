// SPDX-License-Identifier: EUPL-1.2
/** PAR as people meet it in a browser: whole journeys, and every page looked at by machine and kept as a picture. */
package nl.par.it.browser;

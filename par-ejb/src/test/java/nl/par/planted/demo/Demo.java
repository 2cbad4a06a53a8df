// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.demo;

/** Planted: what nobody should know. */
public class Demo {}

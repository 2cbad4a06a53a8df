// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

/** How many followed a training in a year. */
public record TrainingYear(String training, int jaar, int deelnemers) {}

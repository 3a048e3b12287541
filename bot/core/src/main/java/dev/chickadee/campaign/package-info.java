/**
 * Which reports belong together, why, and under which campaign; everything kept for it is blind.
 * May look at indicator and lower floors; never reads a report itself.
 * Start at {@link dev.chickadee.campaign.Matching}, then its port {@link dev.chickadee.campaign.MatchStore}.
 */
@NullMarked
package dev.chickadee.campaign;

import org.jspecify.annotations.NullMarked;

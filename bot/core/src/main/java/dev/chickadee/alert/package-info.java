/**
 * Tells subscribed communities about a campaign: revisions, approval by a second person, sightings, disputes,
 * retraction. It looks at campaign, subscription, delivery and the floors below. Start at {@code Alert}, then at
 * {@code Alerts}.
 */
@NullMarked
package dev.chickadee.alert;

import org.jspecify.annotations.NullMarked;

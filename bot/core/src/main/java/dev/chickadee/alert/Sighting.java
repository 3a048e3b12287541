package dev.chickadee.alert;

import java.time.Instant;

import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;

/**
 * What one community answered to one alert. Never shown outside that community but as part of a {@link Band}.
 *
 * @param by the Member who answered, for their own community alone
 */
public record Sighting(AlertId alert, CommunityId community, SightingKind kind, MemberId by, Instant at) {}

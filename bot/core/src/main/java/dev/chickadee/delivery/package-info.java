/**
 * The ledger of promised cards: what waits, what was sent, what was parked and why. It looks at community, audit
 * and the floors below, carries finished cards, and never knows what an alert is. Start at {@code Delivery}, then
 * at {@code DeliveryRules}, the one table of its moves.
 */
@NullMarked
package dev.chickadee.delivery;

import org.jspecify.annotations.NullMarked;

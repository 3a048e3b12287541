/**
 * Which community wants to hear about what, in which channel, and how strictly. It looks at community, audit and
 * the floors below; it may lower a clearance and never raise it. Start at {@code Subscription}, then at {@code
 * Filter}.
 */
@NullMarked
package dev.chickadee.subscription;

import org.jspecify.annotations.NullMarked;

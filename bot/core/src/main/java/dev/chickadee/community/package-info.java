/**
 * Communities, their places in chat, their members, and the roles that members hold. It looks at the floors of
 * chat and base. Start at {@code Community}, then at {@code Member}, because every rule about a second person
 * compares members.
 */
@NullMarked
package dev.chickadee.community;

import org.jspecify.annotations.NullMarked;

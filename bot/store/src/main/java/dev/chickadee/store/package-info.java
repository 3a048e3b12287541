/**
 * The stores that keep what the rooms know, on H2 and on PostgreSQL with one set of statements, and the reader of
 * playbooks. It looks at the rooms of core, whose ports it implements, and nobody looks at it but app. Start at
 * {@code Stores}, the only door.
 */
@NullMarked
package dev.chickadee.store;

import org.jspecify.annotations.NullMarked;

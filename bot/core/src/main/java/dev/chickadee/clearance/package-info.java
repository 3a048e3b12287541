/**
 * Who may read what: the traffic light protocol, severity in dees, and the one function that decides. It looks at
 * base only. Start at {@code Clearance}; nobody else compares a text's marking with a reader's.
 */
@NullMarked
package dev.chickadee.clearance;

import org.jspecify.annotations.NullMarked;

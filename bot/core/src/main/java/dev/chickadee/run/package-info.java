/**
 * A playbook being followed by one person: which steps are done, which are open, and what a check found. It looks
 * at community, audit and the floors below. Start at {@code Run}.
 */
@NullMarked
package dev.chickadee.run;

import org.jspecify.annotations.NullMarked;

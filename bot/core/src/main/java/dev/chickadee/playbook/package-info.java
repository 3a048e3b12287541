/**
 * Playbooks as they are written down: steps, checks and the words that introduce them. It looks at base only;
 * reading them from files is the store's work. Start at {@code Playbook}, then at {@code Step}.
 */
@NullMarked
package dev.chickadee.playbook;

import org.jspecify.annotations.NullMarked;

/**
 * Playbooks as they are written down: steps, the questions they ask, and the conditions under which they come. It looks
 * at base only; reading them from files is the store's work. Start at {@code Playbook}, then at {@code PlaybookShelf}.
 */
@NullMarked
package dev.chickadee.playbook;

import org.jspecify.annotations.NullMarked;

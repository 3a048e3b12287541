/**
 * The commands about playbooks, for those who write and read them. It looks at the playbook and pattern rooms and at
 * the readers of the store. Start at {@link dev.chickadee.app.playbook.PlaybookCommand}.
 */
@NullMarked
package dev.chickadee.app.playbook;

import org.jspecify.annotations.NullMarked;

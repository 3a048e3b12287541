/**
 * Reads playbooks from YAML files and says of a broken one everything that is wrong, with line and column. It looks
 * at the playbook room of core and at base. Start at {@code PlaybookReader}, then at {@code PlaybookFolder}.
 */
@NullMarked
package dev.chickadee.store.playbook;

import org.jspecify.annotations.NullMarked;

/**
 * A playbook being followed by one person: which steps are behind them, and which comes next. It looks at community,
 * playbook, chat and base. Start at {@code Run}, then at {@code RunRules}, which holds every rule.
 */
@NullMarked
package dev.chickadee.run;

import org.jspecify.annotations.NullMarked;

/**
 * The front desk: one class for each command, form and button that people use. It looks at every room below, and
 * holds no rule that another room could hold. Start at {@code FrontDesk}, then at {@code Replies}, the one table
 * that turns a failure into words.
 */
@NullMarked
package dev.chickadee.desk;

import org.jspecify.annotations.NullMarked;

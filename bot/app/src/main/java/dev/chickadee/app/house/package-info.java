/**
 * The wiring: stores, rooms, dialogs, jobs and adapters become one running Chickadee. It looks at everything. Start at
 * {@link dev.chickadee.app.house.Chickadee}, then at {@code Rooms}.
 */
@NullMarked
package dev.chickadee.app.house;

import org.jspecify.annotations.NullMarked;

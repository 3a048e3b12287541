/**
 * What happens by itself: sending what was promised, rounds for reports left alone, forgetting, noticing changed files. It looks at
 * delivery, desk, alert and the scheduler. Start at {@link dev.chickadee.app.jobs.Jobs}.
 */
@NullMarked
package dev.chickadee.app.jobs;

import org.jspecify.annotations.NullMarked;

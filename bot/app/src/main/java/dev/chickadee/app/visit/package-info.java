/**
 * A visitor of the sandbox who acts for its people through the JSON API, as its page does: for the demo, for tests and for
 * benchmarks. It looks at nothing of ours. Start at {@link dev.chickadee.app.visit.Visitor}.
 */
@NullMarked
package dev.chickadee.app.visit;

import org.jspecify.annotations.NullMarked;

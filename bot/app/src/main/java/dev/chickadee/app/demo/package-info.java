/**
 * The demo: the takeover story, played in the sandbox through its API, printed as people would see it and checked at
 * each step. It looks at the wiring and at visit. Start at {@link dev.chickadee.app.demo.DemoCommand}.
 */
@NullMarked
package dev.chickadee.app.demo;

import org.jspecify.annotations.NullMarked;

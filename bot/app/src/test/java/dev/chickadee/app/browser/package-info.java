/**
 * The story played in the sandbox's page, in a real browser. Looks at the whole product from outside. Start at
 * {@code BrowserStoryTest}.
 */
@NullMarked
package dev.chickadee.app.browser;

import org.jspecify.annotations.NullMarked;

/**
 * The web server with health and metrics, and room for the sandbox's page. It looks at delivery and chat for what it
 * tells, and names nobody. Start at {@link dev.chickadee.app.web.WebServer}.
 */
@NullMarked
package dev.chickadee.app.web;

import org.jspecify.annotations.NullMarked;

/**
 * The chained log of what people with power did, so that nobody can change it unnoticed. It looks at the floors of
 * chat and base. Start at {@code AuditEntry}, which carries the hash of the one before.
 */
@NullMarked
package dev.chickadee.audit;

import org.jspecify.annotations.NullMarked;

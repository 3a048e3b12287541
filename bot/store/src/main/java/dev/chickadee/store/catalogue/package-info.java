/**
 * Reads the catalogue of takeover patterns from its YAML file. Looks at pattern and base. Start at
 * {@link dev.chickadee.store.catalogue.PatternCatalogueReader}.
 */
@NullMarked
package dev.chickadee.store.catalogue;

import org.jspecify.annotations.NullMarked;

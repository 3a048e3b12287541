package dev.chickadee.desk;

import java.util.Locale;

import dev.chickadee.alert.Glossary;
import dev.chickadee.pattern.Catalogue;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.PlaybookShelf;

/** Names from the catalogue of patterns and the shelf of playbooks. */
public final class CatalogueGlossary implements Glossary {

    private final Catalogue catalogue;
    private final PlaybookShelf playbooks;

    public CatalogueGlossary(Catalogue catalogue, PlaybookShelf playbooks) {
        this.catalogue = catalogue;
        this.playbooks = playbooks;
    }

    @Override
    public String pattern(PatternId id, Locale reader) {
        return catalogue.find(id).map(pattern -> pattern.name().in(reader)).orElseGet(id::value);
    }

    @Override
    public String playbook(String id, Locale reader) {
        return playbooks.current(new PlaybookId(id)).map(playbook -> playbook.title().in(reader)).orElse(id);
    }
}

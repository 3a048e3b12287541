package dev.chickadee.app.house;

import java.util.Locale;

import dev.chickadee.alert.Glossary;
import dev.chickadee.pattern.Catalogue;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.playbook.Limits;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.PlaybookShelf;

/** Names from the catalogue of patterns and the shelf of playbooks. */
record Names(Catalogue catalogue, PlaybookShelf shelf) implements Glossary {

    @Override
    public String pattern(PatternId id, Locale reader) {
        return catalogue.find(id).map(pattern -> pattern.name().in(reader)).orElse(id.value());
    }

    @Override
    public String playbook(String id, Locale reader) {
        return Limits.isName(id)
                ? shelf.current(new PlaybookId(id)).map(playbook -> playbook.title().in(reader)).orElse(id)
                : id;
    }
}

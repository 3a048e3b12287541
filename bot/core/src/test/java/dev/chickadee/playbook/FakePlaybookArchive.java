package dev.chickadee.playbook;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An archive in memory; runs the contract like every other one. */
public final class FakePlaybookArchive implements PlaybookArchive {

    private final Map<String, Playbook> kept = new ConcurrentHashMap<>();

    @Override
    public Playbook keep(Reading.Good revision) {
        var playbook = revision.playbook();
        var earlier = kept.putIfAbsent(key(playbook.id(), playbook.revision()), playbook);
        return earlier == null ? playbook : earlier;
    }

    @Override
    public Optional<Playbook> find(PlaybookId id, int revision) {
        return Optional.ofNullable(kept.get(key(id, revision)));
    }

    private static String key(PlaybookId id, int revision) {
        return id + "/" + revision;
    }
}

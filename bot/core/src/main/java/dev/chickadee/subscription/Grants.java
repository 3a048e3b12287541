package dev.chickadee.subscription;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.chickadee.audit.AuditLog;
import dev.chickadee.audit.AuditNote;
import dev.chickadee.chat.Person;
import dev.chickadee.clearance.Clearance;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.Member;
import dev.chickadee.community.Role;

/** Admits communities to the network and says what each may receive. Thread-safe; joins the caller's transaction. */
public final class Grants {

    /** What became of a steward's wish. */
    public sealed interface Outcome {
        record Granted(Grant grant) implements Outcome {}

        record TakenBack() implements Outcome {}

        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        NOT_A_STEWARD, NO_SUCH_COMMUNITY, TOO_STRICT
    }

    private final GrantStore store;
    private final CommunityStore communities;
    private final AuditLog audit;
    private final InstantSource clock;

    public Grants(GrantStore store, CommunityStore communities, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.communities = communities;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the community may receive now. */
    public Clearance of(CommunityId community) {
        return store.of(community).<Clearance>map(grant -> Clearance.upTo(grant.most())).orElse(Clearance.NONE);
    }

    /** What every admitted community may receive now. */
    public Map<CommunityId, Clearance> all() {
        return store.all().stream().collect(Collectors.toMap(Grant::community, grant -> Clearance.upTo(grant.most())));
    }

    /** Lets a community receive up to {@code most}, at most AMBER+STRICT; the last grant counts. */
    public Outcome grant(Person by, CommunityId community, Tlp most) {
        var steward = steward(by);
        if (steward.isEmpty()) {
            return new Outcome.Refused(Why.NOT_A_STEWARD);
        }
        if (communities.find(community).isEmpty()) {
            return new Outcome.Refused(Why.NO_SUCH_COMMUNITY);
        }
        if (!most.within(Tlp.AMBER_STRICT)) {
            return new Outcome.Refused(Why.TOO_STRICT);
        }
        var grant = new Grant(community, most, steward.get().id(), clock.instant());
        store.put(grant);
        note(steward.get(), "grant.given." + most.word(), community);
        return new Outcome.Granted(grant);
    }

    /** Ends a community's admission: from now on nothing goes there, what waits included. */
    public Outcome takeBack(Person by, CommunityId community) {
        var steward = steward(by);
        if (steward.isEmpty()) {
            return new Outcome.Refused(Why.NOT_A_STEWARD);
        }
        if (!store.remove(community)) {
            return new Outcome.Refused(Why.NO_SUCH_COMMUNITY);
        }
        note(steward.get(), "grant.taken-back", community);
        return new Outcome.TakenBack();
    }

    /** A line of the network's own, not of the community's. */
    private void note(Member by, String what, CommunityId community) {
        audit.append(new AuditNote("", by.id().value(), what, community.value()));
    }

    private Optional<Member> steward(Person person) {
        return communities.of(person.place()).flatMap(home -> communities.member(home.id(), person))
                .filter(member -> member.has(Role.STEWARD));
    }
}

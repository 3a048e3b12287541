package dev.chickadee.subscription;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.chickadee.audit.AuditLog;
import dev.chickadee.audit.AuditNote;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Person;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.Member;
import dev.chickadee.community.Role;

/** Keeps what communities want to hear about. Thread-safe; joins the caller's transaction. */
public final class Subscriptions {

    /** What became of a wish. */
    public sealed interface Outcome {
        /** @param renewed the channel had one already, which was changed */
        record Subscribed(Subscription subscription, boolean renewed) implements Outcome {}

        record Ended(Subscription subscription) implements Outcome {}

        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        /** Only an admin of the place's community may. */
        NOT_AN_ADMIN,
        /** The channel is in another place than the person. */
        ANOTHER_PLACE,
        /** There is nothing to end. */
        NOT_SUBSCRIBED,
        /** TLP:RED goes to no channel. */
        TOO_STRICT
    }

    private final SubscriptionStore store;
    private final CommunityStore communities;
    private final AuditLog audit;
    private final InstantSource clock;

    public Subscriptions(SubscriptionStore store, CommunityStore communities, AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.communities = communities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Subscribes a channel of the person's place; a channel that is subscribed is changed, so that twice does no harm. */
    public Outcome subscribe(Person by, ChannelId channel, Filter filter, Tlp most) {
        var admin = admin(by);
        if (admin.isEmpty()) {
            return new Outcome.Refused(Why.NOT_AN_ADMIN);
        }
        if (!channel.place().equals(by.place())) {
            return new Outcome.Refused(Why.ANOTHER_PLACE);
        }
        if (!most.within(Tlp.AMBER_STRICT)) {
            return new Outcome.Refused(Why.TOO_STRICT);
        }
        var earlier = store.of(channel);
        var id = earlier.map(Subscription::id).orElseGet(SubscriptionId::random);
        var subscription = new Subscription(id, admin.get().community(), channel, filter, most, admin.get().id(),
                clock.instant());
        store.put(subscription);
        note(admin.get(), "subscription.put", id);
        return new Outcome.Subscribed(subscription, earlier.isPresent());
    }

    public List<Subscription> list(CommunityId community) {
        return store.of(community);
    }

    /** Ends a subscription of the person's own community; what still waits for its channel is not sent. */
    public Outcome unsubscribe(Person by, SubscriptionId id) {
        var admin = admin(by);
        if (admin.isEmpty()) {
            return new Outcome.Refused(Why.NOT_AN_ADMIN);
        }
        var found = store.find(id).filter(subscription -> subscription.community().equals(admin.get().community()));
        if (found.isEmpty() || !store.remove(id)) {
            return new Outcome.Refused(Why.NOT_SUBSCRIBED);
        }
        note(admin.get(), "subscription.ended", id);
        return new Outcome.Ended(found.get());
    }

    private void note(Member by, String what, SubscriptionId about) {
        audit.append(new AuditNote(by.community().value(), by.id().value(), what, about.value()));
    }

    private Optional<Member> admin(Person person) {
        return communities.of(person.place()).flatMap(home -> communities.member(home.id(), person))
                .filter(member -> member.has(Role.ADMIN));
    }
}

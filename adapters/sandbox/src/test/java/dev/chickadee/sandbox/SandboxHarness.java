package dev.chickadee.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.HandClock;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.chat.ChatHarness;
import dev.chickadee.chat.MessageRef;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.Png;
import dev.chickadee.chat.Visibility;
import dev.chickadee.sandbox.place.Block;
import dev.chickadee.sandbox.place.Flavour;
import dev.chickadee.sandbox.place.Message;
import dev.chickadee.sandbox.place.Misbehaviour;
import dev.chickadee.sandbox.place.PersonSide;
import dev.chickadee.sandbox.place.SandboxWorld;

/** One simulated platform made ready for the contract. */
final class SandboxHarness implements ChatHarness {

    private final HandClock clock = HandClock.morning();
    private final Sandbox sandbox = Sandbox.open(null, clock);
    private final SandboxWorld.Place place;

    SandboxHarness(Flavour flavour) {
        place = sandbox.world().places().stream().filter(p -> p.flavour() == flavour).findFirst().orElseThrow();
        if (flavour.directsCanBeOff()) {
            new PersonSide(sandbox.chat()).takeDirects(place.id(), place.people().getLast().id(), false);
        }
    }

    @Override
    public ChatAdapter adapter() {
        return sandbox.adapter(place.flavour().platform());
    }

    @Override
    public ChannelId channel() {
        return of("C-security-alerts");
    }

    @Override
    public ChannelId otherChannel() {
        return of("C-security-desk");
    }

    @Override
    public @Nullable ChannelId channelWith(Visibility visibility) {
        return place.channels().stream().filter(c -> c.bot() && !c.archived())
                .filter(c -> c.kind().name().equals(visibility.name())).map(place::channel).findFirst().orElse(null);
    }

    @Override
    public ChannelId channelWithoutUs() {
        return of("C-lounge");
    }

    @Override
    public ChannelId archivedChannel() {
        return place.channels().stream().filter(SandboxWorld.Room::archived).map(place::channel).findFirst()
                .orElseThrow();
    }

    @Override
    public Person person() {
        return place.person(place.people().getFirst());
    }

    @Override
    public @Nullable Person closedPerson() {
        return place.flavour().directsCanBeOff() ? place.person(place.people().getLast()) : null;
    }

    @Override
    public List<Shown> shown(ChannelId channel) {
        return sandbox.chat().inOne(() -> {
            var state = Objects.requireNonNull(sandbox.chat().place(channel.place().value()));
            return Objects.requireNonNull(state.room(channel.value())).messages().stream()
                    .filter(m -> m.author().equals(Message.BOT)).map(m -> shown(channel, m)).toList();
        });
    }

    @Override
    public void disturb(Trouble trouble) {
        sandbox.misbehaviour().plan(place.id(), switch (trouble) {
            case RATE_LIMITED -> Misbehaviour.Kind.RATE_LIMITED;
            case BROKEN -> Misbehaviour.Kind.BROKEN;
            case ANSWER_LOST -> Misbehaviour.Kind.ANSWER_LOST;
        }, 1);
    }

    @Override
    public void advance(Duration by) {
        clock.advance(by);
    }

    private ChannelId of(String id) {
        return new ChannelId(place.placeId(), id);
    }

    private Shown shown(ChannelId channel, Message message) {
        var kinds = new ArrayList<String>();
        var labels = new ArrayList<String>();
        var pictures = new ArrayList<Png>();
        for (var block : message.blocks()) {
            switch (block) {
                case Block.Buttons row -> row.buttons().forEach(b -> {
                    kinds.add("button");
                    labels.add(b.label());
                });
                case Block.Choice choice -> {
                    kinds.add("select");
                    labels.add(choice.label());
                }
                case Block.Picture picture -> {
                    kinds.add("picture");
                    pictures.add(new Png(bytes(picture)));
                }
                case Block.Heading _,Block.Text _,Block.Quote _,Block.Fields _,Block.Notice _,Block.Marked _,Block.Piece _ ->
                    kinds.add(block.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
            }
        }
        var text = message.blocks().stream().filter(b -> !(b instanceof Block.Buttons || b instanceof Block.Choice))
                .flatMap(b -> b.texts().stream()).collect(Collectors.joining("\n"));
        return new Shown(new MessageRef(channel, message.id()), text, kinds, labels, pictures, message.mentions(),
                message.thread() == null ? null : new MessageRef(channel, message.thread()));
    }

    private byte[] bytes(Block.Picture picture) {
        return Objects.requireNonNull(new Seen(sandbox.chat()).picture(place.id(),
                place.people().getFirst().id(), picture.picture()));
    }
}

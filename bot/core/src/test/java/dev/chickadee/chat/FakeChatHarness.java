package dev.chickadee.chat;

import java.time.Duration;
import java.util.List;

import dev.chickadee.base.HandClock;

/** A {@link FakeChatAdapter} made ready for the contract. */
final class FakeChatHarness implements ChatHarness {

    private static final PlaceId PLACE = new PlaceId(new Platform("fake"), "P1");

    private final HandClock clock = HandClock.morning();
    private final FakeChatAdapter adapter;

    FakeChatHarness(Duration recognisedFor) {
        adapter = new FakeChatAdapter(PLACE.platform(), clock, recognisedFor);
        adapter.close(closedPerson());
        adapter.refuse(of("C-nowhere"), "the channel does not exist: choose another");
        adapter.readBy(of("C-nowhere"), Visibility.GONE);
        adapter.refuse(channelWithoutUs(), "invite the bot to the channel first");
        adapter.readBy(channelWithoutUs(), Visibility.GONE);
        adapter.refuse(archivedChannel(), "the channel is archived: choose another");
        adapter.refuse(FakeChatAdapter.direct(new Person(PLACE, "U-nobody")),
                "the person is not here (any more): choose another");
        for (var visibility : Visibility.values()) {
            adapter.readBy(of("C-" + visibility), visibility);
        }
    }

    @Override
    public ChatAdapter adapter() {
        return adapter;
    }

    @Override
    public ChannelId channel() {
        return of("C-one");
    }

    @Override
    public ChannelId otherChannel() {
        return of("C-other");
    }

    @Override
    public ChannelId channelWith(Visibility visibility) {
        return of("C-" + visibility);
    }

    @Override
    public ChannelId channelWithoutUs() {
        return of("C-without");
    }

    @Override
    public ChannelId archivedChannel() {
        return of("C-archived");
    }

    @Override
    public Person person() {
        return new Person(PLACE, "U-open");
    }

    @Override
    public Person closedPerson() {
        return new Person(PLACE, "U-closed");
    }

    @Override
    public List<Shown> shown(ChannelId channel) {
        return adapter.shown(channel);
    }

    @Override
    public void disturb(Trouble trouble) {
        var now = clock.instant();
        switch (trouble) {
            case RATE_LIMITED -> adapter.answerNext(new SendResult.TryAgain("rate limited", now.plusSeconds(30)));
            case BROKEN -> adapter.answerNext(new SendResult.TryAgain("status 500", now.plusSeconds(2)));
            case ANSWER_LOST -> adapter.postAndAnswerNext(new SendResult.TryAgain("no answer", now.plusSeconds(2)));
        }
    }

    @Override
    public void advance(Duration by) {
        clock.advance(by);
    }

    private static ChannelId of(String value) {
        return new ChannelId(PLACE, value);
    }
}

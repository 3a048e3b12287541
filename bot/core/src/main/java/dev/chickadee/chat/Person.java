package dev.chickadee.chat;

/** One account on one platform in one place. Prints its place only: which person did something may be confided. */
public record Person(PlaceId place, String userId) {

    public Person {
        PlatformIds.check("userId", userId);
    }

    @Override
    public String toString() {
        return "person@" + place.platform() + "/" + place.value();
    }
}

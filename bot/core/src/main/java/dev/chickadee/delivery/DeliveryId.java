package dev.chickadee.delivery;

import dev.chickadee.base.Ids;

/** One promise to show one card; also the key that platforms are given to recognise a repeat. */
public record DeliveryId(String value) {

    public DeliveryId {
        Ids.check("deliveryId", value);
    }

    public static DeliveryId random() {
        return new DeliveryId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}

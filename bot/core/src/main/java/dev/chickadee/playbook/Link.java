package dev.chickadee.playbook;

import java.net.URI;

import dev.chickadee.base.LocalText;

/** A page to read, with the words that stand for it. The address is https, at most 500 characters. */
public record Link(URI address, LocalText title) {

    public Link {
        Limits.checkText("link title", title, Limits.TITLE);
        if (!isFine(address)) {
            throw new IllegalArgumentException("address: " + address + " (expected: https with a host, at most "
                    + Limits.ADDRESS + " characters)");
        }
    }

    /** Whether a playbook may point there. */
    public static boolean isFine(URI address) {
        return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null
                && address.toString().length() <= Limits.ADDRESS;
    }
}

package dev.chickadee.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What every {@link LinkStore} promises. */
public interface LinkStoreContract {

    LinkStore links();

    @Test
    default void a_link_is_seen_from_both_ends() {
        links().put("later", List.of(new Link("earlier", List.of(LinkReason.SAME_HANDLE, LinkReason.SAME_LINK), 0.9)));
        assertThat(links().touching("later"))
                .containsExactly(new Link("earlier", List.of(LinkReason.SAME_HANDLE, LinkReason.SAME_LINK), 0.9));
        assertThat(links().touching("earlier"))
                .containsExactly(new Link("later", List.of(LinkReason.SAME_HANDLE, LinkReason.SAME_LINK), 0.9));
        assertThat(links().touching("another")).isEmpty();
    }

    @Test
    default void the_surest_link_comes_first() {
        links().put("c", List.of(new Link("a", List.of(LinkReason.SAME_DOMAIN), 0.75),
                new Link("b", List.of(LinkReason.SAME_ADDRESS), 1.0)));
        assertThat(links().touching("c")).extracting(Link::to).containsExactly("b", "a");
    }

    @Test
    default void links_put_again_replace_the_earlier_ones() {
        links().put("c", List.of(new Link("a", List.of(LinkReason.SAME_DOMAIN), 0.75)));
        links().put("c", List.of(new Link("b", List.of(LinkReason.SAME_ADDRESS), 1.0)));
        assertThat(links().touching("c")).extracting(Link::to).containsExactly("b");
        assertThat(links().touching("a")).isEmpty();
    }

    @Test
    default void a_forgotten_report_leaves_no_link_at_either_end() {
        links().put("b", List.of(new Link("a", List.of(LinkReason.SAME_DOMAIN), 0.75)));
        links().put("c", List.of(new Link("b", List.of(LinkReason.SAME_ADDRESS), 1.0)));
        links().forget("b");
        assertThat(links().touching("a")).isEmpty();
        assertThat(links().touching("c")).isEmpty();
        assertThat(links().touching("b")).isEmpty();
    }
}

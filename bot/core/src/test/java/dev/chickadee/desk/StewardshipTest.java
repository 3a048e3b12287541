package dev.chickadee.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.chickadee.clearance.Clearance;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.Role;

class StewardshipTest {

    private final TestDesk desk = TestDesk.open();

    @BeforeEach
    void a_steward() {
        desk.member("Sten Ek", "sten", Role.STEWARD);
    }

    @Test
    void a_steward_grants_lists_and_ends() {
        assertThat(TestDesk.words(desk.command("sten", "chickadee", "grant acorn TLP:AMBER"))).contains("TLP:AMBER");
        assertThat(desk.grants.of(TestDesk.COMMUNITY)).isEqualTo(Clearance.upTo(Tlp.AMBER));
        assertThat(TestDesk.words(desk.command("sten", "chickadee", "grant")))
                .contains("Acorn Foundation (acorn): TLP:AMBER");
        desk.command("sten", "chickadee", "grant acorn none");
        assertThat(desk.grants.of(TestDesk.COMMUNITY)).isEqualTo(Clearance.NONE);
    }

    @Test
    void nobody_else_grants_anything_not_even_an_admin() {
        for (var who : new String[]{"ada", "ravi", "mira", "stranger"}) {
            assertThat(TestDesk.words(desk.command(who, "chickadee", "grant acorn clear"))).contains("Only a steward");
        }
        assertThat(desk.grants.of(TestDesk.COMMUNITY)).isEqualTo(Clearance.NONE);
    }

    @Test
    void a_wrong_community_or_label_changes_nothing_and_red_is_never_granted() {
        for (var text : new String[]{"grant oak green", "grant acorn purple", "grant acorn", "grant acorn red"}) {
            assertThat(TestDesk.words(desk.command("sten", "chickadee", text))).containsAnyOf("Nothing was changed",
                    "at most TLP:AMBER");
        }
        assertThat(TestDesk.words(desk.command("sten", "chickadee", "grant acorn none"))).contains("not admitted");
        assertThat(desk.grants.of(TestDesk.COMMUNITY)).isEqualTo(Clearance.NONE);
    }
}

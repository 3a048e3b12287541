package dev.chickadee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import dev.chickadee.FloorPlan;
import dev.chickadee.SourceRules;

/** The floor plan over all modules; that each rule can refuse is shown in core, beside the rules. */
class HouseTest {

    private static final String HOUSE = "dev.chickadee";

    private final JavaClasses all = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar")).importPackages(HOUSE);

    @Test
    void every_module_is_looked_at() {
        for (String part : new String[]{"base", "desk", "store", "sandbox", "app"}) {
            assertThat(all.containPackage(HOUSE + "." + part)).as(part).isTrue();
        }
    }

    @Test
    void the_rooms_of_core_stand_on_their_floors() {
        FloorPlan.roomsLookOnlyAtLowerFloors(HOUSE).check(all);
        FloorPlan.coreStandsAlone(HOUSE).check(all);
    }

    @Test
    void the_sandbox_uses_only_chat_and_base() {
        FloorPlan.chatAdapterUsesOnlyChatAndBase(HOUSE, "sandbox").check(all);
    }

    @Test
    void the_store_uses_only_core() {
        FloorPlan.storeUsesOnlyCore(HOUSE).check(all);
    }

    @Test
    void only_app_reads_the_clock() {
        FloorPlan.timeIsHandedIn(HOUSE).check(all);
    }

    @Test
    void files_are_short_and_packages_have_door_signs() {
        Path root = root();

        assertThat(SourceRules.count(root)).isPositive();
        assertThat(SourceRules.faults(root)).isEmpty();
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}

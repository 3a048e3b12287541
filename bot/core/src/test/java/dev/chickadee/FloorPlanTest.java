package dev.chickadee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class FloorPlanTest {

    private static final String HOUSE = "dev.chickadee";
    /** A small house with one forbidden look for each rule. */
    private static final String PLANTED = "dev.chickadee.planted";

    private final JavaClasses rooms = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    @Test
    void rooms_look_only_at_lower_floors() {
        FloorPlan.roomsLookOnlyAtLowerFloors(HOUSE).check(rooms);
    }

    @Test
    void core_knows_no_chat_sdk_no_sql_and_no_http() {
        FloorPlan.coreStandsAlone(HOUSE).check(rooms);
    }

    @Test
    void time_is_handed_in() {
        FloorPlan.timeIsHandedIn(HOUSE).check(rooms);
    }

    @Test
    void every_room_of_the_plan_exists_and_no_other() {
        var built = rooms.stream().map(type -> type.getPackageName().substring(HOUSE.length() + 1)).distinct();

        assertThat(built).allSatisfy(room -> assertThat(FloorPlan.FLOORS)
                .anySatisfy(floor -> assertThat(floor).contains(room.split("\\.", 2)[0])));
        assertThat(FloorPlan.FLOORS.stream().flatMap(floor -> floor.stream()))
                .allSatisfy(room -> assertThat(rooms.containPackage(HOUSE + "." + room)).isTrue());
    }

    @Test
    void files_are_short_and_packages_have_door_signs() {
        var core = Path.of("").toAbsolutePath();

        assertThat(SourceRules.count(core)).isPositive();
        assertThat(SourceRules.faults(core)).isEmpty();
    }

    @Test
    void a_planted_upward_import_is_refused() {
        refuses(FloorPlan.roomsLookOnlyAtLowerFloors(PLANTED), "ReportThatKnowsAlerts");
    }

    @Test
    void a_planted_sideways_import_is_refused() {
        refuses(FloorPlan.roomsLookOnlyAtLowerFloors(PLANTED), "DeliveryThatKnowsReports");
    }

    @Test
    void a_planted_downward_import_is_fine() {
        assertThat(FloorPlan.roomsLookOnlyAtLowerFloors(PLANTED).evaluate(planted).getFailureReport().toString())
                .doesNotContain("AlertThatKnowsReports");
    }

    @Test
    void a_planted_import_of_the_store_is_refused() {
        refuses(FloorPlan.coreStandsAlone(PLANTED), "ReportThatKnowsTheStore");
    }

    @Test
    void planted_sql_is_refused() {
        refuses(FloorPlan.coreStandsAlone(PLANTED), "ReportThatKnowsSql");
    }

    @Test
    void a_planted_look_at_the_clock_is_refused() {
        refuses(FloorPlan.timeIsHandedIn(PLANTED), "readsInstant");
        refuses(FloorPlan.timeIsHandedIn(PLANTED), "readsClock");
        refuses(FloorPlan.timeIsHandedIn(PLANTED), "readsMillis");
        refuses(FloorPlan.timeIsHandedIn(PLANTED), "readsSource");
        refuses(FloorPlan.timeIsHandedIn(PLANTED), "handsTheClockOn");
    }

    @Test
    void a_planted_adapter_that_knows_reports_is_refused() {
        refuses(FloorPlan.chatAdapterUsesOnlyChatAndBase(PLANTED, "sandbox"), "AdapterThatKnowsReports");
    }

    @Test
    void a_planted_store_that_knows_app_is_refused() {
        refuses(FloorPlan.storeUsesOnlyCore(PLANTED), "StoreThatKnowsApp");
    }

    private void refuses(ArchRule rule, String offender) {
        assertThatThrownBy(() -> rule.check(planted)).isInstanceOf(AssertionError.class).hasMessageContaining(offender);
    }
}

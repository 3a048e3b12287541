package dev.chickadee;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/**
 * The house as rules: who may look at whom. Every rule takes the base package, so that a test can plant a small house
 * beside the real one and see the rule refuse it.
 */
public final class FloorPlan {

    /** The rooms of core, lowest floor first. A room looks only at lower floors, never at its neighbours. */
    static final List<List<String>> FLOORS = List.of(
            List.of("base"),
            List.of("chat", "clearance", "playbook", "pattern", "redaction", "indicator"),
            List.of("community", "audit"),
            List.of("report", "run", "subscription", "delivery"),
            List.of("campaign"),
            List.of("alert"),
            List.of("desk"));

    private static final String[] OUTSIDE = {"java.sql..", "javax.sql..", "java.net.http..", "com.sun.net.httpserver..",
            "jakarta.servlet..", "io.javalin..", "org.eclipse.jetty..", "net.dv8tion..", "com.slack..", "org.jdbi..",
            "org.flywaydb..", "org.h2..", "org.postgresql..", "com.zaxxer..", "com.github.kagkarlsson..", "okhttp3.."};

    private FloorPlan() {}

    /** Says of every room of core which rooms it may not look at. */
    public static ArchRule roomsLookOnlyAtLowerFloors(String base) {
        var rules = new ArrayList<ArchRule>();
        var closed = new HashSet<String>();
        FLOORS.forEach(closed::addAll);
        for (List<String> floor : FLOORS) {
            for (String room : floor) {
                var forbidden = new HashSet<>(closed);
                forbidden.remove(room);
                if (!forbidden.isEmpty()) {
                    rules.add(looksNotAt(base, Set.of(room), forbidden));
                }
            }
            closed.removeAll(floor);
        }
        return CompositeArchRule.of(rules);
    }

    /** Core knows nothing of what is above or beside it. */
    public static ArchRule coreStandsAlone(String base) {
        var core = new HashSet<String>();
        FLOORS.forEach(core::addAll);
        return CompositeArchRule.of(looksNotAt(base, core, Set.of("store", "app", "sandbox")))
                .and(noClasses().that().resideInAnyPackage(packages(base, core)).should().dependOnClassesThat()
                        .resideInAnyPackage(OUTSIDE).as("core uses no chat SDK, no SQL, no HTTP")
                        .allowEmptyShould(true));
    }

    /** Chat adapters use the port and what it stands on. */
    public static ArchRule chatAdapterUsesOnlyChatAndBase(String base, String adapter) {
        var forbidden = new HashSet<>(Set.of("store", "app"));
        FLOORS.forEach(forbidden::addAll);
        forbidden.removeAll(Set.of("chat", "base"));
        return looksNotAt(base, Set.of(adapter), forbidden);
    }

    /** The store implements ports of core and knows nobody else. */
    public static ArchRule storeUsesOnlyCore(String base) {
        return looksNotAt(base, Set.of("store"), Set.of("app", "sandbox"));
    }

    /** Time is handed in; only app reads the clock. */
    public static ArchRule timeIsHandedIn(String base) {
        return noClasses().that().resideInAPackage(base + "..").and().resideOutsideOfPackage(base + ".app..")
                .should().accessTargetWhere(readsTheClock())
                .as("time is handed in: use java.time.InstantSource, not the system's clock").allowEmptyShould(true);
    }

    private static ArchRule looksNotAt(String base, Set<String> rooms, Set<String> forbidden) {
        return noClasses().that().resideInAnyPackage(packages(base, rooms)).should()
                .dependOnClassesThat(resideInAnyPackage(packages(base, forbidden)))
                .as(String.join(", ", rooms) + " must not look at " + String.join(", ", forbidden))
                .allowEmptyShould(true);
    }

    private static String[] packages(String base, Set<String> rooms) {
        return rooms.stream().sorted().map(room -> base + "." + room + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe("read the system's clock", call -> {
            var target = call.getTarget();
            return switch (target.getOwner().getName()) {
                case "java.time.Clock" -> target.getName().startsWith("system") || target.getName().startsWith("tick");
                case "java.time.InstantSource" -> target.getName().equals("system");
                case "java.lang.System" -> target.getName().equals("currentTimeMillis");
                case String owner -> owner.startsWith("java.time.") && target.getName().equals("now");
            };
        });
    }
}

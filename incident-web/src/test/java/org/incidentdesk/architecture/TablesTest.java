package org.incidentdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tables and the picture behind the rules permit no more than the house needs. */
class TablesTest {

    @Test
    @DisplayName("Every room in the table of arrows is lived in")
    void roomsAreLivedIn() {
        Set<String> empty = new TreeSet<>(Arrows.rooms());
        House.classes().forEach(type -> empty.remove(room(type)));
        assertEquals(Set.of(), empty);
    }

    @Test
    @DisplayName("Every arrow leads to a room that stands before its own in the table: there is no way back")
    void arrowsPointBackwards() {
        Set<String> before = new HashSet<>();
        for (String room : Arrows.rooms()) {
            assertTrue(before.containsAll(Arrows.knownTo(room)), room + " knows a room that stands behind it");
            before.add(room);
        }
    }

    @Test
    @DisplayName("Every arrow is walked, but for the single ones where a room was given the whole model")
    void arrowsAreWalked() {
        Set<String> unwalked = new TreeSet<>();
        for (String room : Arrows.rooms()) {
            Arrows.mustBeWalked(room).forEach(known -> unwalked.add(room + " -> " + known));
        }
        dependencies()
                .forEach(dependency -> unwalked.remove(
                        room(dependency.getOriginClass()) + " -> " + room(dependency.getTargetClass())));
        assertEquals(Set.of(), unwalked);
    }

    @Test
    @DisplayName("Every permission for the outside is used, in each of the rooms that have it")
    void permissionsAreUsed() {
        List<String> unused = new ArrayList<>();
        Outside.TABLE.forEach(row -> row.rooms().forEach(room -> unused.add(row.what() + " in " + room)));
        dependencies()
                .forEach(dependency -> Outside.outside(House.ROOT, dependency)
                        .forEach(target -> Outside.TABLE.stream()
                                .filter(row -> row.matches(target))
                                .forEach(row -> row.rooms().stream()
                                        .filter(room -> isAt(room, room(dependency.getOriginClass())))
                                        .forEach(room -> unused.remove(row.what() + " in " + room)))));
        assertEquals(List.of(), unused);
    }

    @Test
    @DisplayName("Every permission says what for")
    void permissionsHaveReasons() {
        Outside.TABLE.forEach(row -> assertTrue(row.reason().length() > 5, row.what()));
    }

    @Test
    @DisplayName("Every box of the picture is a room of the table, and every room is in one box")
    void pictureShowsAllRooms() {
        List<String> drawn = Diagram.components().values().stream()
                .flatMap(List::stream)
                .map(name -> name.substring(House.ROOT.length() + 1))
                .sorted()
                .toList();
        assertEquals(Arrows.rooms().stream().sorted().toList(), drawn);
    }

    @Test
    @DisplayName("Every arrow of the picture is walked")
    void picturedArrowsAreWalked() {
        Set<Diagram.Arrow> unwalked = new HashSet<>(Diagram.arrows());
        assertTrue(unwalked.size() > 5, "the picture has hardly an arrow");
        Map<String, List<String>> components = Diagram.components();
        dependencies()
                .forEach(dependency -> unwalked.removeIf(arrow -> components
                                .get(arrow.from())
                                .contains(dependency.getOriginClass().getPackageName())
                        && components
                                .get(arrow.to())
                                .contains(dependency.getTargetClass().getPackageName())));
        assertEquals(Set.of(), unwalked);
    }

    private static Stream<Dependency> dependencies() {
        return House.classes().stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static String room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return Arrows.inside(House.ROOT, name) ? Arrows.room(House.ROOT, name) : "outside";
    }

    private static boolean isAt(String place, String room) {
        return room.equals(place) || room.startsWith(place + ".");
    }
}

package org.incidentdesk.web.page.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Places the boxes of a graph without circles in layers, one below the other, so that every arrow points down, few cross,
 * and most are straight.
 *
 * <p>The usual four steps (Sugiyama and others, 1981): give each box the layer after its last predecessor; let each arrow
 * pass through a place in every layer between its ends, the first of which carries its label; order each layer by the
 * middle of its neighbours, as long as that takes crossings away; and move everything to the middle of its neighbours as
 * far as the order and the widths allow. That last step is solved exactly for one layer at a time (a regression under an
 * order: neighbours that want to stand in the same place move as one block).
 */
final class Layers {

    private static final double GAP = 20;
    private static final double ROOM_FOR_ARROWS = 16;
    private static final int ROUNDS = 16;

    /** A box to be placed. */
    record Box(double width, double height) {}

    /** An arrow from one box to another, by their numbers, with the size of its label; zero for none. */
    record Arrow(int from, int to, double labelWidth, double labelHeight) {}

    /** The middle of something, and its size. */
    record Place(double x, double y, double width, double height) {
        double top() {
            return y - height / 2;
        }

        double bottom() {
            return y + height / 2;
        }
    }

    /** Where an arrow runs: through the layer of its label first, then through every other that it passes. */
    record Course(List<Place> places) {}

    /** Everything in its place. */
    record Plan(double width, double height, List<Place> boxes, List<Course> courses) {}

    private static final class Cell {
        private final double width;
        private final int layer;
        private final boolean passage;
        private final List<Cell> above = new ArrayList<>();
        private final List<Cell> below = new ArrayList<>();
        private double height;
        private double x;
        private double y;
        private int rank;

        Cell(double width, double height, int layer, boolean passage) {
            this.width = width;
            this.height = height;
            this.layer = layer;
            this.passage = passage;
        }

        void leadsTo(Cell next) {
            below.add(next);
            next.above.add(this);
        }

        Place place() {
            return new Place(x, y, width, height);
        }
    }

    private final List<Cell> boxes = new ArrayList<>();
    private final List<List<Cell>> courses = new ArrayList<>();
    private final List<List<Cell>> layers = new ArrayList<>();

    private Layers() {}

    /**
     * Places boxes and arrows.
     *
     * @param boxes the boxes, in the order in which they should stand where nothing else decides
     * @param arrows the arrows between them
     * @return the plan, its upper left corner at the origin
     * @throws IllegalArgumentException if the arrows go in a circle
     */
    static Plan plan(List<Box> boxes, List<Arrow> arrows) {
        Layers layers = new Layers();
        layers.build(boxes, arrows);
        layers.order();
        return layers.place();
    }

    private void build(List<Box> sizes, List<Arrow> arrows) {
        int[] depth = depths(sizes.size(), arrows);
        for (int i = 0; i < sizes.size(); i++) {
            boxes.add(cell(sizes.get(i).width(), sizes.get(i).height(), 2 * depth[i], false));
        }
        for (Arrow arrow : arrows) {
            List<Cell> course = new ArrayList<>();
            Cell last = boxes.get(arrow.from());
            Cell end = boxes.get(arrow.to());
            for (int layer = last.layer + 1; layer < end.layer; layer++) {
                boolean first = course.isEmpty();
                Cell passage = cell(first ? arrow.labelWidth() : 0, first ? arrow.labelHeight() : 0, layer, true);
                last.leadsTo(passage);
                course.add(passage);
                last = passage;
            }
            last.leadsTo(end);
            courses.add(course);
        }
    }

    private Cell cell(double width, double height, int layer, boolean passage) {
        Cell cell = new Cell(width, height, layer, passage);
        while (layers.size() <= layer) {
            layers.add(new ArrayList<>());
        }
        layers.get(layer).add(cell);
        return cell;
    }

    /** The longest way from a beginning to each box, in arrows. */
    private static int[] depths(int count, List<Arrow> arrows) {
        int[] depth = new int[count];
        for (int round = 0; round <= count; round++) {
            boolean changed = false;
            for (Arrow arrow : arrows) {
                if (depth[arrow.to()] <= depth[arrow.from()]) {
                    depth[arrow.to()] = depth[arrow.from()] + 1;
                    changed = true;
                }
            }
            if (!changed) {
                return depth;
            }
        }
        throw new IllegalArgumentException("the arrows go in a circle");
    }

    private void order() {
        number();
        List<List<Cell>> best = copy();
        long fewest = crossings();
        for (int round = 0; round < ROUNDS && fewest > 0; round++) {
            boolean down = round % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                List<Cell> layer = layers.get(down ? i : layers.size() - 1 - i);
                layer.sort(Comparator.comparingDouble(cell -> middle(down ? cell.above : cell.below, cell.rank)));
                number(layer);
            }
            long now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        layers.clear();
        layers.addAll(best);
        number();
    }

    private void number() {
        layers.forEach(Layers::number);
    }

    private static void number(List<Cell> layer) {
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).rank = i;
        }
    }

    private List<List<Cell>> copy() {
        List<List<Cell>> copy = new ArrayList<>();
        layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
        return copy;
    }

    private static double middle(List<Cell> neighbours, double otherwise) {
        return neighbours.stream().mapToInt(cell -> cell.rank).average().orElse(otherwise);
    }

    private long crossings() {
        long crossings = 0;
        for (List<Cell> layer : layers) {
            for (int i = 0; i < layer.size(); i++) {
                for (int j = i + 1; j < layer.size(); j++) {
                    for (Cell left : layer.get(i).below) {
                        for (Cell right : layer.get(j).below) {
                            crossings += left.rank > right.rank ? 1 : 0;
                        }
                    }
                }
            }
        }
        return crossings;
    }

    private Plan place() {
        layers.forEach(layer -> settle(layer, new double[layer.size()]));
        for (int round = 0; round < ROUNDS; round++) {
            boolean down = round % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                List<Cell> layer = layers.get(down ? i : layers.size() - 1 - i);
                double[] wanted = new double[layer.size()];
                for (int k = 0; k < wanted.length; k++) {
                    wanted[k] = wanted(layer.get(k), down, round >= ROUNDS - 4);
                }
                settle(layer, wanted);
            }
        }
        double left = all().stream()
                .mapToDouble(cell -> cell.x - cell.width / 2)
                .min()
                .orElse(0);
        all().forEach(cell -> cell.x -= left);
        double height = stack();
        return new Plan(
                all().stream()
                        .mapToDouble(cell -> cell.x + cell.width / 2)
                        .max()
                        .orElse(0),
                height,
                boxes.stream().map(Cell::place).toList(),
                courses.stream()
                        .map(course ->
                                new Course(course.stream().map(Cell::place).toList()))
                        .toList());
    }

    private List<Cell> all() {
        return layers.stream().flatMap(List::stream).toList();
    }

    private static double wanted(Cell cell, boolean down, boolean both) {
        List<Cell> neighbours = new ArrayList<>(down || both ? cell.above : List.of());
        neighbours.addAll(!down || both ? cell.below : List.of());
        return neighbours.stream().mapToDouble(near -> near.x).average().orElse(cell.x);
    }

    /** The places nearest to the wanted ones at which the order is kept and nothing overlaps. */
    private static void settle(List<Cell> layer, double[] wanted) {
        int count = layer.size();
        double[] offset = new double[count];
        for (int i = 1; i < count; i++) {
            offset[i] = offset[i - 1] + (layer.get(i - 1).width + layer.get(i).width) / 2 + GAP;
        }
        double[] sum = new double[count];
        int[] size = new int[count];
        int blocks = 0;
        for (int i = 0; i < count; i++) {
            sum[blocks] = wanted[i] - offset[i];
            size[blocks] = 1;
            blocks++;
            while (blocks > 1 && sum[blocks - 2] / size[blocks - 2] > sum[blocks - 1] / size[blocks - 1]) {
                sum[blocks - 2] += sum[blocks - 1];
                size[blocks - 2] += size[blocks - 1];
                blocks--;
            }
        }
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            double at = sum[block] / size[block];
            for (int end = next + size[block]; next < end; next++) {
                layer.get(next).x = at + offset[next];
            }
        }
    }

    private double stack() {
        double[] heights = new double[layers.size()];
        Arrays.setAll(
                heights,
                i -> layers.get(i).stream()
                        .mapToDouble(cell -> cell.height)
                        .max()
                        .orElse(0));
        double y = 0;
        for (int i = 0; i < heights.length; i++) {
            for (Cell cell : layers.get(i)) {
                // arrows pass straight through the whole layer, so that they touch no box beside them
                cell.height = cell.passage ? heights[i] : cell.height;
                cell.y = y + cell.height / 2;
            }
            y += heights[i] + ROOM_FOR_ARROWS;
        }
        return heights.length == 0 ? 0 : y - ROOM_FOR_ARROWS;
    }
}

package org.incidentdesk.web.page.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The priority matrix to look at, or to click: a table of impact by urgency, highest urgency above, as a graph is read.
 * Each cell says its priority as a word and as a shape. Where it may be clicked, each cell is a button that sends the
 * form around it, so that no script is needed.
 *
 * @param title what the table is
 * @param rows the word for what the rows are
 * @param columns the word for what the columns are
 * @param columnLevels the levels of the columns, lowest first
 * @param lines the rows, lowest first
 * @param button the name of the field that a click sends; none where nothing may be changed
 */
public record MatrixPicture(
        String title,
        String rows,
        String columns,
        List<String> columnLevels,
        List<Line> lines,
        Optional<String> button) {

    /** Copies the lists and demands that every line fills every column. */
    public MatrixPicture {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(button, "button");
        columnLevels = List.copyOf(columnLevels);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.cells().size() != columnLevels.size()) {
                throw new IllegalArgumentException("a line with holes: " + line.level());
            }
        }
    }

    /**
     * A row.
     *
     * @param level its level
     * @param cells its cells, in the order of the columns
     */
    public record Line(String level, List<Cell> cells) {
        /** Copies the cells. */
        public Line {
            Objects.requireNonNull(level, "level");
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param level the priority's level, 1 to 5
     * @param code what stands in the cell
     * @param words what is read aloud: levels and priority
     * @param value what a click on it sends
     * @param chosen whether it is the one in force
     */
    public record Cell(int level, String code, String words, String value, boolean chosen) {
        /** Demands every part. */
        public Cell {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Draws it.
     *
     * @return a table
     */
    public Drawing draw() {
        Markup out = new Markup();
        out.open("table", "class", "drawing matrix");
        out.text("caption", title);
        out.open("thead");
        out.open("tr");
        out.open("td", "class", "axes");
        out.text("span", rows + " ↑", "class", "rows");
        out.text("span", columns + " →", "class", "columns");
        out.close();
        columnLevels.forEach(level -> out.text("th", level, "scope", "col"));
        out.close().close();
        out.open("tbody");
        for (int i = lines.size() - 1; i >= 0; i--) {
            out.open("tr");
            out.text("th", lines.get(i).level(), "scope", "row");
            lines.get(i).cells().forEach(cell -> draw(out, cell));
            out.close();
        }
        return out.done();
    }

    private void draw(Markup out, Cell cell) {
        out.open("td", "class", "level-" + cell.level() + (cell.chosen() ? " chosen" : ""));
        if (button.isPresent()) {
            out.open(
                    "button",
                    "type",
                    "submit",
                    "name",
                    button.get(),
                    "value",
                    cell.value(),
                    "title",
                    cell.words(),
                    "aria-label",
                    cell.words(),
                    "aria-pressed",
                    cell.chosen() ? "true" : "false");
        } else {
            out.open("span", "class", "cell", "title", cell.words());
        }
        out.draw(LevelMark.of(cell.level())).text("span", cell.code(), "class", "code");
        if (cell.chosen()) {
            out.text("span", "●", "class", "here", "aria-hidden", "true");
        }
        out.close().close();
    }
}

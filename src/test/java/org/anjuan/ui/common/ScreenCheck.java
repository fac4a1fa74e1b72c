package org.anjuan.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Looks at what a scene shows by now: texts that are cut, and texts too faint to be read. */
public final class ScreenCheck {

    /** What WCAG AA asks between a text and what is behind it, and between a large text and that. */
    private static final double ENOUGH = 4.5;

    private static final double ENOUGH_IF_LARGE = 3;
    private static final double LARGE = 24;
    private static final double LARGE_IF_BOLD = 18.66;

    private ScreenCheck() {}

    /**
     * The texts that end in an ellipsis though the program chose them: names of places, headers, buttons, names of fields,
     * stages, tabs. What people wrote may be longer than its line; it must be readable in a tooltip then.
     */
    public static List<String> cut(Parent root) {
        List<String> found = new ArrayList<>();
        for (var node : visible(root))
            if (node instanceof Labeled text && text.isTextTruncated() && !mayBeCut(text)) found.add(name(text));
        return found;
    }

    private static boolean mayBeCut(Labeled text) {
        if (text.getParent() instanceof ComboBox<?> choice) return choice.getTooltip() != null;
        return text.getTooltip() != null || inCell(text) && !(text instanceof javafx.scene.control.ButtonBase);
    }

    private static boolean inCell(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at instanceof IndexedCell<?>) return true;
        return false;
    }

    /** The texts with less contrast to what is behind them than WCAG AA asks; what is switched off may be faint. */
    public static List<String> faint(Parent root) {
        List<String> found = new ArrayList<>();
        for (var node : visible(root)) {
            if (!(node instanceof Text text)
                    || text instanceof FontIcon
                    || text.getText().isBlank()) continue;
            if (opacity(text) == 0) continue;
            if (text.isDisabled() || !(text.getFill() instanceof Color colour)) continue;
            var behind = behind(text);
            double contrast = contrast(over(colour, opacity(text), behind), behind);
            var font = text.getFont();
            boolean large = font.getSize() >= LARGE
                    || font.getSize() >= LARGE_IF_BOLD && font.getStyle().contains("Bold");
            if (contrast < (large ? ENOUGH_IF_LARGE : ENOUGH))
                found.add("%.2f %s %s".formatted(contrast, text.getText(), name(text.getParent())));
        }
        return found;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) opacity *= at.getOpacity();
        return opacity;
    }

    private static Color behind(Node node) {
        var colour = Color.TRANSPARENT;
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (!(at instanceof Region region) || region.getBackground() == null) continue;
            var fills = region.getBackground().getFills();
            for (int i = fills.size() - 1; i >= 0; i--) {
                if (fills.get(i).getFill() instanceof Color fill) colour = under(colour, fill);
                if (colour.isOpaque()) return colour;
            }
        }
        return under(colour, Color.WHITE);
    }

    private static Color under(Color top, Color bottom) {
        double alpha = top.getOpacity() + bottom.getOpacity() * (1 - top.getOpacity());
        if (alpha == 0) return Color.TRANSPARENT;
        double share = top.getOpacity() / alpha;
        return new Color(
                top.getRed() * share + bottom.getRed() * (1 - share),
                top.getGreen() * share + bottom.getGreen() * (1 - share),
                top.getBlue() * share + bottom.getBlue() * (1 - share),
                Math.min(1, alpha));
    }

    private static Color over(Color text, double opacity, Color behind) {
        return under(Color.color(text.getRed(), text.getGreen(), text.getBlue(), text.getOpacity() * opacity), behind);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static List<Node> visible(Parent root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) return;
        found.add(node);
        if (node instanceof Parent parent) for (var child : parent.getChildrenUnmodifiable()) collect(child, found);
    }

    private static String name(Node node) {
        var said = node instanceof Labeled text ? "\"" + text.getText() + "\" " : "";
        return "%s%s#%s %s"
                .formatted(said, node.getClass().getSimpleName(), node.getId(), node.getStyleClass())
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}

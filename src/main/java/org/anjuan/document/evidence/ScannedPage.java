package org.anjuan.document.evidence;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A page that shows one image and nothing else, as a scanner makes it; text that was recognised and lies unseen below it
 * does not count. Its image can be carried over as it is.
 *
 * @param image the image
 * @param place where it lies on its page
 */
record ScannedPage(Carried.Load image, Matrix place) {

    private static final int UNSEEN = 3;
    private static final int MOST_OPERATORS = 200_000;
    private static final float ROUNDING = 1.5f;

    private static final Set<String> OF_TEXT =
            Set.of("BT", "ET", "Tf", "Td", "TD", "Tm", "T*", "Tc", "Tw", "Tz", "TL", "Ts");
    private static final Set<String> SHOWING = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> WITHOUT_INK =
            Set.of("w", "J", "j", "M", "d", "i", "ri", "BMC", "EMC", "MP", "DP", "G", "RG");
    private static final Set<String> PLAIN_STATE = Set.of(
            "Type", "SA", "OP", "op", "OPM", "SM", "RI", "FL", "LW", "LC", "LJ", "ML", "ca", "CA", "BM", "SMask",
            "AIS");

    /** The page read so; none where it shows more, or the image cannot be carried over. */
    static Optional<ScannedPage> of(PDPage page) throws IOException, UnboundException {
        var resources = page.getResources();
        if (resources == null || !page.getAnnotations().isEmpty()) return Optional.empty();
        var look = new Look(page, resources.getCOSObject());
        if (!look.sees()) return Optional.empty();
        var found = look.found();
        return Carried.read(found.image()).map(load -> new ScannedPage(load, found.place()));
    }

    /** Goes through the operators of a page for as long as none of them shows anything else. */
    private static final class Look {
        private final PDPage page;
        private final COSDictionary resources;
        private final Deque<State> kept = new ArrayDeque<>();
        private final List<Rectangle2D> clips = new ArrayList<>();
        private State state = new State(new Matrix(), 0, true);
        private @Nullable Rectangle2D path;
        private @Nullable Shown found;
        private boolean painted;

        private record Shown(COSStream image, Matrix place) {}

        private record State(Matrix place, int text, boolean black) {}

        Look(PDPage page, COSDictionary resources) {
            this.page = page;
            this.resources = resources;
        }

        boolean sees() throws IOException {
            var spaces = resources.getCOSDictionary(COSName.COLORSPACE);
            if (spaces != null
                    && (spaces.containsKey(COSName.getPDFName("DefaultRGB"))
                            || spaces.containsKey(COSName.getPDFName("DefaultGray")))) return false;
            var parser = new PDFStreamParser(page);
            var operands = new ArrayList<COSBase>();
            int operators = 0;
            for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    if (++operators > MOST_OPERATORS
                            || operator.getImageParameters() != null
                            || !take(operator.getName(), operands)) return false;
                    operands.clear();
                } else if (token instanceof COSBase base) {
                    operands.add(base);
                }
            }
            return found != null && clips.stream().allMatch(this::leavesWhole);
        }

        private boolean take(String name, List<COSBase> operands) {
            if (SHOWING.contains(name)) return state.text() == UNSEEN;
            if (OF_TEXT.contains(name) || WITHOUT_INK.contains(name)) return true;
            return switch (name) {
                case "q" -> {
                    kept.push(state);
                    yield true;
                }
                case "Q" -> {
                    if (!kept.isEmpty()) state = kept.pop();
                    yield true;
                }
                case "cm" -> moved(operands);
                case "Tr" -> {
                    state = new State(state.place(), (int) number(operands, 0), state.black());
                    yield state.text() >= 0 && state.text() <= UNSEEN;
                }
                case "g", "rg" -> {
                    boolean black = operands.stream().allMatch(o -> o instanceof COSNumber n && n.floatValue() == 0);
                    state = new State(state.place(), state.text(), black);
                    yield true;
                }
                case "re" -> rectangle(operands);
                case "n" -> {
                    path = null;
                    yield true;
                }
                case "W", "W*" -> clipped();
                case "gs" -> isPlain(operands);
                case "BDC" -> !operands.isEmpty() && !COSName.OC.equals(operands.getFirst());
                case "Do" -> image(operands);
                default -> false;
            };
        }

        private boolean moved(List<COSBase> operands) {
            if (operands.size() != 6) return false;
            var move = new Matrix(
                    number(operands, 0),
                    number(operands, 1),
                    number(operands, 2),
                    number(operands, 3),
                    number(operands, 4),
                    number(operands, 5));
            state = new State(move.multiply(state.place()), state.text(), state.black());
            return true;
        }

        private boolean rectangle(List<COSBase> operands) {
            if (operands.size() != 4 || path != null) return false;
            path = bounds(
                    state.place(), number(operands, 0), number(operands, 1), number(operands, 2), number(operands, 3));
            return true;
        }

        /** A clip is kept to see whether it hides anything; none but one rectangle that lies straight is understood. */
        private boolean clipped() {
            var place = state.place();
            boolean straight = place.getShearX() == 0 && place.getShearY() == 0
                    || place.getScaleX() == 0 && place.getScaleY() == 0;
            if (path == null || !straight || painted) return false;
            clips.add(path);
            path = null;
            return true;
        }

        private boolean leavesWhole(Rectangle2D clip) {
            var box = page.getCropBox();
            var image = bounds(found().place(), 0, 0, 1, 1);
            var seen = image.createIntersection(
                    new Rectangle2D.Float(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
            return new Rectangle2D.Double(
                            clip.getX() - ROUNDING,
                            clip.getY() - ROUNDING,
                            clip.getWidth() + 2 * ROUNDING,
                            clip.getHeight() + 2 * ROUNDING)
                    .contains(seen);
        }

        private Shown found() {
            return java.util.Objects.requireNonNull(found);
        }

        private boolean isPlain(List<COSBase> operands) {
            var states = resources.getCOSDictionary(COSName.EXT_G_STATE);
            if (states == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) return false;
            var values = states.getCOSDictionary(name);
            if (values == null) return false;
            for (var key : values.keySet()) if (!PLAIN_STATE.contains(key.getName())) return false;
            var mask = values.getDictionaryObject(COSName.SMASK);
            var blending = values.getDictionaryObject(COSName.BM);
            return values.getFloat(COSName.CA_NS, 1) == 1
                    && (mask == null || COSName.NONE.equals(mask))
                    && (blending == null || COSName.NORMAL.equals(blending));
        }

        private boolean image(List<COSBase> operands) {
            var objects = resources.getCOSDictionary(COSName.XOBJECT);
            if (painted || objects == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name))
                return false;
            var object = objects.getCOSStream(name);
            if (object == null || !COSName.IMAGE.equals(object.getDictionaryObject(COSName.SUBTYPE))) return false;
            if (object.containsKey(COSName.OC) || object.getBoolean(COSName.IMAGE_MASK, false) && !state.black())
                return false;
            painted = true;
            found = new Shown(object, state.place());
            return true;
        }
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private static Rectangle2D bounds(Matrix place, float x, float y, float width, float height) {
        var area = new Rectangle2D.Double();
        boolean first = true;
        for (var corner : List.of(
                new Point2D.Float(x, y),
                new Point2D.Float(x + width, y),
                new Point2D.Float(x, y + height),
                new Point2D.Float(x + width, y + height))) {
            var at = place.transformPoint(corner.x, corner.y);
            if (first) area.setRect(at.x, at.y, 0, 0);
            else area.add(at.x, at.y);
            first = false;
        }
        return area;
    }
}

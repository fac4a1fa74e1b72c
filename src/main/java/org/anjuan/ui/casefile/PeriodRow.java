package org.anjuan.ui.casefile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.Span;
import org.anjuan.ui.casefile.PeriodPieces.Look;
import org.anjuan.ui.casefile.PeriodPieces.Piece;

/** The bar of one time limit, with what does not count hatched and the day that met it as a point. */
final class PeriodRow extends TimelineRow {

    /** How high a row of a bar is. */
    static final double HEIGHT = 44;

    private static final double BAR = 14;
    private static final double THIN = 4;
    private static final double NARROWEST = 4;
    private static final double POINT = 8;

    private record Drawn(Piece piece, Region node) {}

    private record Left(Span span, TimelineMark node) {}

    private final Deadline deadline;
    private final TimelineMark bar;
    private final List<Drawn> pieces = new ArrayList<>();
    private final List<Left> excluded = new ArrayList<>();
    private final Region met = new Region();
    private final Region beyond = new Region();

    /**
     * Makes the row of a limit that was reckoned.
     *
     * @param bar what is looked at as the whole of it
     * @param excluded makes what is looked at as a period that does not count
     */
    PeriodRow(Deadline deadline, TimeScale scale, TimelineMark bar, Function<Span, TimelineMark> excluded) {
        super(scale, HEIGHT);
        this.deadline = deadline;
        this.bar = bar;
        for (var piece : PeriodPieces.of(deadline)) {
            var node = new Region();
            node.setMouseTransparent(true);
            node.getStyleClass()
                    .addAll("period", "period-" + piece.look().name().toLowerCase(Locale.ROOT));
            if (deadline.provisional() && piece.look() == Look.AHEAD)
                node.getStyleClass().add("period-provisional");
            pieces.add(new Drawn(piece, node));
            getChildren().add(node);
        }
        for (var span : PeriodPieces.excluded(deadline)) this.excluded.add(new Left(span, excluded.apply(span)));
        getChildren().add(bar);
        this.excluded.forEach(left -> getChildren().add(left.node()));
        met.getStyleClass().add("period-point");
        met.setMouseTransparent(true);
        beyond.getStyleClass().add("period-beyond");
        beyond.setMouseTransparent(true);
        getChildren().addAll(met, beyond);
    }

    @Override
    List<TimelineMark> marks() {
        var all = new ArrayList<TimelineMark>();
        all.add(bar);
        excluded.forEach(left -> all.add(left.node()));
        return all;
    }

    @Override
    protected void layoutChildren() {
        double top = (getHeight() - BAR) / 2;
        for (var drawn : pieces) {
            double x = scale().at(drawn.piece().from());
            double width = Math.max(1, scale().at(drawn.piece().until()) - x);
            switch (drawn.piece().look()) {
                case EXTENDED -> drawn.node().resizeRelocate(x, top + BAR + 1, width, THIN);
                case OVERRUN -> drawn.node().resizeRelocate(x, top + (BAR - THIN) / 2, width, THIN);
                default -> drawn.node().resizeRelocate(x, top, width, BAR);
            }
        }
        double from = scale().at(PeriodPieces.start(deadline));
        double until = scale().at(PeriodPieces.end(deadline));
        bar.resizeRelocate(from, top - 3, Math.max(NARROWEST, until - from), BAR + 6);
        for (var left : excluded) {
            double x = scale().at(left.span().from().plusDays(1));
            double width = Math.max(NARROWEST, scale().at(left.span().until().plusDays(1)) - x);
            left.node().resizeRelocate(x, top, width, BAR);
        }
        var metOn = deadline.metOn();
        met.setVisible(metOn.isPresent());
        metOn.ifPresent(when ->
                met.resizeRelocate(scale().middle(when.earliest()) - POINT / 2, top + (BAR - POINT) / 2, POINT, POINT));
        boolean goesOn = isBeyond(PeriodPieces.end(deadline));
        beyond.setVisible(goesOn);
        if (goesOn) beyond.resizeRelocate(scale().width() - 9, top + 2, 7, BAR - 4);
    }

    private boolean isBeyond(LocalDateTime end) {
        return end.isAfter(scale().last().plusDays(2).atStartOfDay());
    }
}

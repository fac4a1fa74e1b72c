package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.ui.common.Texts;

/** What stands above the parts of a decision: the law it goes by, and the money that follows from it. */
final class DecisionPanels {

    private DecisionPanels() {}

    static List<Node> of(Texts texts, LegalClock clock, PartSections.Actions actions, CaseFile file, LocalDate today) {
        return Stream.of(
                        new LawPanel(texts, clock.book()).of(file, today),
                        new MoneyPanel(texts, clock, actions).of(file, today))
                .flatMap(panel -> panel.stream())
                .toList();
    }
}

package org.anjuan.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.review.Item;
import org.anjuan.domain.review.Section;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.review.Veto;
import org.anjuan.domain.text.Bilingual;

/** What is marked: an item of a section, or a veto. */
sealed interface Subject {

    /** An item; {@code first} where it opens its section. */
    record OfItem(Item item, Section section, boolean first) implements Subject {
        @Override
        public String id() {
            return item.id();
        }

        @Override
        public Bilingual title() {
            return item.title();
        }
    }

    /** A veto; {@code first} where it is the first of them. */
    record OfVeto(Veto veto, boolean first) implements Subject {
        @Override
        public String id() {
            return veto.id();
        }

        @Override
        public Bilingual title() {
            return veto.title();
        }
    }

    String id();

    Bilingual title();

    boolean first();

    /** Everything a standard asks for: the items by section, then the vetoes. */
    static List<Subject> of(Standard standard) {
        var all = new ArrayList<Subject>();
        for (var section : standard.sections()) {
            boolean first = true;
            for (var item : standard.itemsOf(section)) {
                all.add(new Subject.OfItem(item, section, first));
                first = false;
            }
        }
        boolean first = true;
        for (var veto : standard.enabledVetoes()) {
            all.add(new Subject.OfVeto(veto, first));
            first = false;
        }
        return all;
    }
}

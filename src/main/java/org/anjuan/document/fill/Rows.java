package org.anjuan.document.fill;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.document.fill.PaperWriter.Row;
import org.anjuan.document.fill.Seen.Text;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.usecase.port.Words;

/** Lists all fields of a record as rows with their names; records inside it become rows of their own. */
final class Rows {

    private final Views views;
    private final Words words;

    Rows(Views views, Words words) {
        this.views = views;
        this.words = words;
    }

    List<Row> of(Record value) {
        var rows = new ArrayList<Row>();
        for (var field : Shape.of(value.getClass()).fields()) {
            if (field.type() == ValueType.ID) continue;
            var key = WordKeys.of(value.getClass(), field.name());
            var label = words.get(key);
            var content = views.tell(value, field.name());
            boolean nested =
                    field.type() == ValueType.RECORD && field.raw() != Official.class && field.raw() != LawCite.class;
            if (nested && content instanceof List<?> list && !list.isEmpty()) {
                int number = 0;
                for (var element : list) {
                    var title = list.size() > 1 ? label + " " + ++number : label;
                    rows.add(new Row(title, new Text(""), of((Record) element)));
                }
            } else if (nested && content instanceof Fact.Known<?>(Record inner)) {
                rows.add(new Row(label, new Text(""), of(inner)));
            } else {
                rows.add(new Row(label, views.of(content, key), List.of()));
            }
        }
        return rows;
    }
}

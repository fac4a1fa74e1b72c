package org.anjuan.document.fill;

import org.anjuan.document.fill.Seen.Many;
import org.anjuan.document.fill.Seen.Text;
import org.anjuan.document.fill.Seen.YesNo;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.ChineseNumerals;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;
import org.jspecify.annotations.Nullable;

/** Values that are the same in every file, as templates see them. */
final class PlainViews {

    private PlainViews() {}

    record ProseView(Prose prose) implements Seen {
        @Override
        public String printed() {
            return Marks.clean(prose.text());
        }

        @Override
        public @Nullable Object get(String name) {
            return switch (name) {
                case "paragraphs" ->
                    new Many(
                            prose.paragraphs().stream()
                                    .map(line -> new Text(Marks.clean(line)))
                                    .toList(),
                            name);
                case "introduced" -> new YesNo(prose.text().startsWith("以上事实"));
                case "known" -> new YesNo(true);
                case "unknown", "none" -> new YesNo(false);
                default -> null;
            };
        }
    }

    record DateView(When when) implements Seen {
        @Override
        public String printed() {
            return Dates.printed(when);
        }

        @Override
        public @Nullable Object get(String name) {
            return switch (name) {
                case "date" -> new Text(when.hasDay() ? Dates.printed(when.earliest()) : printed());
                case "time" -> new Text(when instanceof When.Minute(var at) ? Dates.time(at) : "");
                case "known" -> new YesNo(true);
                case "unknown", "none" -> new YesNo(false);
                default -> null;
            };
        }
    }

    record MoneyView(Money money) implements Seen {
        @Override
        public String printed() {
            return figures() + "元";
        }

        private String figures() {
            return money.toYuan().stripTrailingZeros().toPlainString();
        }

        @Override
        public @Nullable Object get(String name) {
            return switch (name) {
                case "figures" -> new Text(figures());
                case "capitals" -> new Text(ChineseNumerals.amountInCapitals(money.fen()));
                case "known" -> new YesNo(true);
                case "unknown", "none" -> new YesNo(false);
                default -> null;
            };
        }
    }
}

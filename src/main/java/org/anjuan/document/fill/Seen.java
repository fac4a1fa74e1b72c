package org.anjuan.document.fill;

import com.samskivert.mustache.Mustache;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value as a template sees it: what it prints, what a section over it repeats, and the names it knows. */
interface Seen extends Mustache.CustomContext {

    /** The text it prints. */
    String printed();

    /** What a section over it is written for: nothing, once, or once for each element. */
    default Iterator<? extends Object> items() {
        return List.of(this).iterator();
    }

    /** What a name means inside it; null lets the surrounding value answer. */
    @Override
    default @Nullable Object get(String name) {
        return null;
    }

    /** Plain text. */
    record Text(String text) implements Seen {
        @Override
        public String printed() {
            return text;
        }

        @Override
        public @Nullable Object get(String name) {
            return switch (name) {
                case "known" -> new YesNo(true);
                case "unknown", "none" -> new YesNo(false);
                default -> null;
            };
        }
    }

    /** Something nobody recorded; names of what would be in it mean the same gap. */
    record Gap(String key) implements Seen {
        @Override
        public String printed() {
            return Marks.gap(key);
        }

        @Override
        public Iterator<? extends Object> items() {
            return List.of().iterator();
        }

        @Override
        public Object get(String name) {
            return switch (name) {
                case "known", "none" -> new YesNo(false);
                case "unknown" -> new YesNo(true);
                case "paragraphs" -> new Many(List.of(this), key);
                default -> this;
            };
        }
    }

    /** Something known not to be. */
    record Nothing() implements Seen {
        @Override
        public String printed() {
            return "无";
        }

        @Override
        public Iterator<? extends Object> items() {
            return List.of().iterator();
        }

        @Override
        public Object get(String name) {
            return switch (name) {
                case "known", "unknown" -> new YesNo(false);
                case "none" -> new YesNo(true);
                case "paragraphs" -> new Many(List.of(this), name);
                default -> this;
            };
        }
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements Seen {
        @Override
        public String printed() {
            return yes ? "是" : "否";
        }

        @Override
        public Iterator<? extends Object> items() {
            return yes ? List.of(this).iterator() : List.of().iterator();
        }

        @Override
        public @Nullable Object get(String name) {
            return switch (name) {
                case "known" -> new YesNo(true);
                case "unknown", "none" -> new YesNo(false);
                case "yes" -> this;
                case "no" -> new YesNo(!yes);
                default -> null;
            };
        }
    }

    /** Several values; none of them is a gap where one of them is printed. */
    record Many(List<? extends Seen> values, String key) implements Seen {
        @Override
        public String printed() {
            return values.isEmpty()
                    ? Marks.gap(key)
                    : String.join("、", values.stream().map(Seen::printed).toList());
        }

        @Override
        public Iterator<? extends Object> items() {
            return values.iterator();
        }

        @Override
        public @Nullable Object get(String name) {
            return switch (name) {
                case "first" -> values.isEmpty() ? new Gap(key) : values.getFirst();
                case "last" -> values.isEmpty() ? new Gap(key) : values.getLast();
                case "count" -> new Text(String.valueOf(values.size()));
                case "several" -> new YesNo(values.size() > 1);
                default -> null;
            };
        }
    }
}

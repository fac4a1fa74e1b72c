package org.anjuan.domain.document;

/**
 * How the pages of a volume become paper.
 *
 * @param corner where the number of a page stands on the front of a leaf
 * @param doubleSided whether both sides of a leaf are printed: then every paper begins on a front, a back that stays blank
 *     bears no number, and the number on a back stands at the other side
 * @param leaves how many leaves a part of the volume has at most, unless one paper with its receipts has more
 * @param numberedThrough whether the numbers go on from one part to the next; else each part begins with 1
 */
public record VolumeForm(Corner corner, boolean doubleSided, int leaves, boolean numberedThrough) {

    /** Where a number stands. */
    public enum Corner {
        TOP_RIGHT,
        TOP_LEFT,
        BOTTOM_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_CENTRE;

        /** The same place seen from the other side of the leaf. */
        public Corner mirrored() {
            return switch (this) {
                case TOP_RIGHT -> TOP_LEFT;
                case TOP_LEFT -> TOP_RIGHT;
                case BOTTOM_RIGHT -> BOTTOM_LEFT;
                case BOTTOM_LEFT -> BOTTOM_RIGHT;
                case BOTTOM_CENTRE -> BOTTOM_CENTRE;
            };
        }
    }

    public VolumeForm {
        if (leaves < 1) throw new IllegalArgumentException("a part of a volume has leaves: " + leaves);
    }

    /** How many leaves a paper of so many pages takes. */
    public int leaves(int pages) {
        return doubleSided ? (pages + 1) / 2 : pages;
    }
}

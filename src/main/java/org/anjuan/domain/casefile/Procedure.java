package org.anjuan.domain.casefile;

/** The procedure a file follows; a file that ends without a case has none of the two. */
public enum Procedure {
    ORDINARY,
    SUMMARY,
    WITHOUT_CASE
}

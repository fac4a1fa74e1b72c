package org.anjuan.ui.common;

/** A key and what it does, as the list of keys shows it. */
public record KeyHint(String keys, String what) {}

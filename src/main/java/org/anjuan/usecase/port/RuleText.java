package org.anjuan.usecase.port;

/**
 * The text of a file of rules of the office's own.
 *
 * @param name the name of the file, by which it is known
 */
public record RuleText(String name, String text) {}

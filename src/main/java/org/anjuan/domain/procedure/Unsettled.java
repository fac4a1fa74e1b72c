package org.anjuan.domain.procedure;

import java.util.UUID;

/**
 * What the file does not tell of a step that was taken, so that nobody knows whether it was lawful. It is nothing irregular, but something to establish.
 *
 * @param step the step
 * @param part the part that records it
 * @param check the guard, and what would have to be on file
 */
public record Unsettled(Transition step, UUID part, Checked check) {}

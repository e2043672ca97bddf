/** Texts that nobody thought of, for everything in the core that reads a text. */
@NullMarked
package kr.municipal.training.fuzz;

import org.jspecify.annotations.NullMarked;

/** Who gets a seat, who waits, and why. */
@NullMarked
package kr.municipal.training.selection;

import org.jspecify.annotations.NullMarked;

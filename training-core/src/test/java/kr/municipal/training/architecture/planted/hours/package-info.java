/** Planted violations. */
@NullMarked
package kr.municipal.training.architecture.planted.hours;

import org.jspecify.annotations.NullMarked;

/** Planted violations. */
@NullMarked
package kr.municipal.training.architecture.planted.staff;

import org.jspecify.annotations.NullMarked;

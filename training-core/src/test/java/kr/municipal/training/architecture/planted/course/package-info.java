/** Planted violations. */
@NullMarked
package kr.municipal.training.architecture.planted.course;

import org.jspecify.annotations.NullMarked;

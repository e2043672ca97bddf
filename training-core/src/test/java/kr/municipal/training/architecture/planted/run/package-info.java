/** Planted violations. */
@NullMarked
package kr.municipal.training.architecture.planted.run;

import org.jspecify.annotations.NullMarked;

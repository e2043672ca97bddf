/** Planted violations. */
@NullMarked
package kr.municipal.training.architecture.planted.eligibility;

import org.jspecify.annotations.NullMarked;

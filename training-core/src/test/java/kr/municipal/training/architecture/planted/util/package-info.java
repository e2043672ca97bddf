/** Planted violations. */
@NullMarked
package kr.municipal.training.architecture.planted.util;

import org.jspecify.annotations.NullMarked;

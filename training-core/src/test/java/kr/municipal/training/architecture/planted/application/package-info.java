/** Planted violations. */
@NullMarked
package kr.municipal.training.architecture.planted.application;

import org.jspecify.annotations.NullMarked;

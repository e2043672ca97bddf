@NullMarked
package kr.municipal.training.examples.municipal;

import org.jspecify.annotations.NullMarked;

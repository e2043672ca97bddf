/** The demonstration: the first programme as data, its people, its clock and its one-click login. */
@NullMarked
package kr.municipal.training.examples.municipal.demo;

import org.jspecify.annotations.NullMarked;

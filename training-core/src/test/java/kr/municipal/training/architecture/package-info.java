/** The plan of the house, as tests. */
@NullMarked
package kr.municipal.training.architecture;

import org.jspecify.annotations.NullMarked;

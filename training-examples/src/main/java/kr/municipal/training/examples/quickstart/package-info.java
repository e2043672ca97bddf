/** The core alone: no Spring, no engine, no database. */
@NullMarked
package kr.municipal.training.examples.quickstart;

import org.jspecify.annotations.NullMarked;

/** Who may sign in, and who may see which page. */
@NullMarked
package kr.municipal.training.examples.municipal.login;

import org.jspecify.annotations.NullMarked;

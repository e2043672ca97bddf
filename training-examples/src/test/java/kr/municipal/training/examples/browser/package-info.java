/** What people do in a real Chromium. */
@NullMarked
package kr.municipal.training.examples.browser;

import org.jspecify.annotations.NullMarked;

// Counts the seconds down until the browser asks for the next code, which the Refresh header of the page makes it do.
(function () {
  "use strict";
  var left = document.getElementById("left");
  if (!left) {
    return;
  }
  window.setInterval(function () {
    left.textContent = String(Math.max(0, Number(left.textContent) - 1));
  }, 1000);
})();

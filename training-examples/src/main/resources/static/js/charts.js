/* Draws each chart from the table beside it, so that both always say the same. */
document.querySelectorAll(".chart[data-table]").forEach((box) => {
  const rows = [...document.getElementById(box.dataset.table).tBodies[0].rows];
  const style = getComputedStyle(document.body);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  new Chart(box.querySelector("canvas"), {
    type: "bar",
    data: {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      datasets: [
        {
          data: rows.map((row) => Number(row.cells[1].textContent)),
          backgroundColor: "#256ef4",
          borderRadius: 4,
          maxBarThickness: 36,
        },
      ],
    },
    options: {
      indexAxis: "y",
      maintainAspectRatio: false,
      animation: still ? false : { duration: 300 },
      font: { family: style.fontFamily },
      plugins: { legend: { display: false } },
      scales: {
        x: { beginAtZero: true, ticks: { precision: 0, font: { family: style.fontFamily, size: 14 } } },
        y: { grid: { display: false }, ticks: { color: "#1e2124", font: { family: style.fontFamily, size: 14 } } },
      },
    },
  });
});

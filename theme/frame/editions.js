// Leads to the other editions at the place that is being read, with what is asked for there.
const SHARE = 1 / 4; // of the window above which what is being read begins

function place() {
  const named = document.getElementById(location.hash.slice(1));
  if (location.hash && (!named || isSeen(named))) return location.hash;
  // At the top of a page its own address is enough.
  if (scrollY < innerHeight * SHARE) return "";
  const above = [...document.querySelectorAll("article [id]")].filter(isPassed);
  return above.length ? `#${above[above.length - 1].id}` : "";
}

function isSeen(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function isPassed(element) {
  if (!element.getClientRects().length || element.closest("svg, form")) return false;
  if (element.parentElement.closest("details:not([open])")) return false;
  return element.getBoundingClientRect().top < innerHeight * SHARE;
}

for (const link of document.querySelectorAll(".editions a, .bottom__editions a")) {
  for (const event of ["pointerdown", "click"]) {
    link.addEventListener(event, () => {
      link.search = location.search;
      link.hash = place();
    });
  }
}

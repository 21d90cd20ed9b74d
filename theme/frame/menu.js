// Shows where one is in a menu or a row of links that is longer than its box.
const FADE = 24; // pixels at the end of a row that are not clear

function show(menu, link) {
  const [box, at] = [menu, link].map((each) => each.getBoundingClientRect());
  menu.scrollLeft += Math.max(0, at.right - box.right + FADE);
  menu.scrollTop += Math.max(0, at.bottom - box.bottom);
}

for (const menu of document.querySelectorAll(".main-nav ul, .contents ul, .menu")) {
  const current = menu.querySelector("[aria-current]");
  if (current) show(menu, current);
  // Browsers are content where a part of what has the focus is seen.
  menu.addEventListener("focusin", ({ target }) => show(menu, target));
}

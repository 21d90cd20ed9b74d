// Leads to the other editions at the place that is being read, with what is asked for there.
const SHARE = 1 / 4; // of the window above which what is being read begins
const A_STAY = 1000; // milliseconds for which one has stayed to read
const A_GLANCE = 50; // less is on the way to elsewhere
const article = document.querySelector("article");
const foot = document.querySelector(".bottom");

// The links stand where a page begins and ends, and who goes there for them does not go to read: it
// is the last stay before that counts; where there was none, the longest of the glances.
let read = { place: "", lasted: 0 };
let still = { at: scrollY, since: 0 };

addEventListener("scroll", () => {
  const now = performance.now();
  const lasted = now - still.since;
  if (lasted > A_GLANCE && lasted >= Math.min(A_STAY, read.lasted) && isInMidPage(still.at)) {
    read = { place: placeAt(still.at), lasted };
  }
  still = { at: scrollY, since: now };
}, { passive: true });

function place() {
  return (!isInMidPage(scrollY) && read.place) || placeAt(scrollY);
}

// What is read where the window begins `at`.
function placeAt(at) {
  const named = document.getElementById(location.hash.slice(1));
  if (location.hash && (!named || isSeen(named, at))) return location.hash;
  // At the top of a page its own address is enough.
  if (at < innerHeight * SHARE) return "";
  const above = [...article.querySelectorAll("[id]")].filter((each) => isPassed(each, at));
  return above.length ? `#${above[above.length - 1].id}` : "";
}

function isInMidPage(at) {
  const isFootSeen = topOf(foot, at) < innerHeight;
  return at >= innerHeight * SHARE && !isFootSeen && bottomOf(article, at) > innerHeight * SHARE;
}

function isSeen(element, at) {
  return article.contains(element) && bottomOf(element, at) > 0 && topOf(element, at) < innerHeight;
}

function isPassed(element, at) {
  if (!element.getClientRects().length || element.closest("svg, form")) return false;
  // What is folded has not been opened, and is not to be by this.
  if (element.matches("details:not([open])")) return false;
  if (element.parentElement.closest("details:not([open])")) return false;
  return topOf(element, at) < innerHeight * SHARE;
}

// Below the top of a window that begins `at`.
function topOf(element, at) {
  return element.getBoundingClientRect().top + scrollY - at;
}

function bottomOf(element, at) {
  return element.getBoundingClientRect().bottom + scrollY - at;
}

for (const link of document.querySelectorAll(".editions a, .bottom__editions a")) {
  for (const event of ["pointerdown", "click"]) {
    link.addEventListener(event, () => {
      link.search = location.search;
      link.hash = place();
    });
  }
}

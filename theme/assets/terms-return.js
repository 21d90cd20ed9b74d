// Offers the way back to whoever comes from a page of the site to one term.
const { back: words } = document.querySelector(".terms").dataset;
const from = document.referrer.split("#")[0];
const isFromSite = from.startsWith(`${location.origin}/`) && from !== location.href.split("#")[0];
const way = document.createElement("p");
const link = document.createElement("a");
link.href = from;
link.textContent = words;
way.className = "return";
way.append(link);

// How many entries of the history there are between the page that one comes from and this.
let steps = history.state || 1;

function offer() {
  const target = document.getElementById(location.hash.slice(1));
  const entry = target && target.closest(".terms details");
  if (entry) entry.append(way);
  else way.remove();
}

addEventListener("hashchange", () => {
  steps = history.state || steps + 1;
  history.replaceState(steps, "");
  offer();
});

// Back, where there is a history, for that returns to the very line.
link.addEventListener("click", (event) => {
  if (history.length <= steps || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.go(-steps);
});

if (isFromSite) {
  history.replaceState(steps, "");
  offer();
}

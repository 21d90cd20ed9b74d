// Keeps in the address which figures are shown; browsers that do not know :has show them by it.
const chips = [...document.querySelectorAll("[name=show]")];
const lines = [...document.querySelectorAll(".all-figures [data-is]")];
const styled = CSS.supports("selector(:has(*))");

function choose(code) {
  const wanted = chips.find((chip) => chip.value === code) || chips[0];
  wanted.checked = true;
  if (!styled) hide(wanted.value);
}

function hide(code) {
  for (const line of lines) line.hidden = code && !line.dataset.is.split(" ").includes(code);
}

// Replaced, not added: the arrow keys would fill the browser's history.
function write(code) {
  const address = new URL(location.href);
  if (code) address.searchParams.set("show", code);
  else address.searchParams.delete("show");
  history.replaceState(null, "", address);
}

// A link may lead to what is not shown.
function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target || target.getClientRects().length || !target.closest(".all-figures")) return;
  choose("");
  write("");
  target.scrollIntoView();
}

for (const chip of chips) {
  chip.addEventListener("change", () => {
    choose(chip.value);
    write(chip.value);
  });
}
addEventListener("hashchange", reveal);
choose(new URLSearchParams(location.search).get("show"));
reveal();

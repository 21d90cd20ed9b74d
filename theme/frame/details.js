// Opens what is folded where it would be missed: around what a link leads to, and on paper.
function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  const closed = around(target).filter((each) => !each.open);
  for (const each of closed) each.open = true;
  if (closed.length) target.scrollIntoView();
}

function around(target) {
  const found = [];
  let each = target.closest("details");
  while (each) {
    found.push(each);
    each = each.parentElement.closest("details");
  }
  return found;
}

let opened = [];

function openAll() {
  opened = [...opened, ...document.querySelectorAll("details:not([open])")];
  for (const each of opened) each.open = true;
}

function closeAgain() {
  for (const each of opened) each.open = false;
  opened = [];
}

// Who comes back from where a row leads finds it open, if the page is made anew.
function remember({ target }) {
  if (!target.closest(".row__links a")) return;
  history.replaceState(null, "", `#${target.closest("details").id}`);
}

addEventListener("click", remember);
addEventListener("hashchange", reveal);
addEventListener("beforeprint", openAll);
addEventListener("afterprint", closeAgain);
reveal();

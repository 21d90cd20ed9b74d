// Has a term explained where it stands; what can do that is loaded once somebody asks.
const explaining = document.querySelector("meta[name=explains-terms]");
if (explaining && HTMLElement.prototype.showPopover) {
  document.querySelectorAll("a.term").forEach(listen);
}

function listen(link) {
  link.setAttribute("aria-haspopup", "dialog");
  link.setAttribute("aria-expanded", "false");
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    explain(link).catch(() => location.assign(link.href));
  });
}

async function explain(link) {
  const terms = await import(new URL(explaining.content, location));
  return terms.explain(link);
}

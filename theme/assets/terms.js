// Explains a term where it stands. What it says is fetched, once it is asked for, from the page of
// all terms, to which the link leads where that fails or the browser has no popovers.
const note = document.createElement("div");
note.className = "explained";
note.popover = "auto";
note.tabIndex = -1;
note.setAttribute("role", "dialog");

let asked;
let terms;

export async function explain(link) {
  asked = link;
  const [address, id] = link.href.split("#");
  terms = terms || fetchPage(address);
  const found = (await terms).getElementById(id);
  if (asked !== link) return;
  const entry = found.closest("details");
  const all = entry.parentElement.dataset;
  const title = entry.querySelector("summary").textContent;
  note.setAttribute("aria-label", title);
  note.replaceChildren(
    paragraph(title, "explained__term"),
    paragraph(entry.querySelector("p").textContent),
    // What one report means by it has an address of its own, below the entry's.
    ...(found === entry ? [] : [paragraph(found.textContent)]),
    ways(link.href, all),
  );
  if (note.matches(":popover-open")) note.hidePopover();
  link.after(note);
  link.setAttribute("aria-expanded", "true");
  note.showPopover();
  note.focus();
  uncover(link);
}

// A sheet at the foot of the window may lie on the term.
function uncover(link) {
  const [term, sheet] = [link, note].map((each) => each.getBoundingClientRect());
  if (term.bottom > sheet.top && term.top < sheet.bottom) scrollBy(0, term.bottom - sheet.top);
}

async function fetchPage(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

function paragraph(text, name) {
  const found = document.createElement("p");
  if (name) found.className = name;
  found.textContent = text;
  return found;
}

function ways(address, words) {
  const all = document.createElement("a");
  all.href = address;
  all.textContent = words.all;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = words.close;
  close.addEventListener("click", () => note.hidePopover());
  const found = paragraph("", "explained__ways");
  found.append(all, close);
  return found;
}

note.addEventListener("beforetoggle", (event) => {
  if (event.newState !== "closed") return;
  note.previousElementSibling.setAttribute("aria-expanded", "false");
});

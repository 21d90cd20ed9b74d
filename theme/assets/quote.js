// Quotes and shares the figure of a row. What is said comes over the page; where the browser cannot
// do that, it stands in its place.
const notes = new Map();

export function quote(row) {
  show(noteOf(row));
}

// By what the device has for it, if it has something and may; who thinks better of it is left alone.
export async function share(row) {
  const note = noteOf(row);
  if (!navigator.share) {
    show(note);
    return;
  }
  const [text, url] = [...note.querySelectorAll(".paste")].map((each) => each.textContent);
  try {
    await navigator.share({ title: document.title, text, url });
  } catch (error) {
    if (error.name !== "AbortError") show(note);
  }
}

function show(note) {
  if (!note.showModal || note.open) return;
  note.showModal();
  note.focus();
}

function noteOf(row) {
  if (!notes.has(row.link)) {
    const note = made(row);
    row.offerCopies(note);
    row.share.after(note);
    notes.set(row.link, note);
  }
  return notes.get(row.link);
}

function made({ link, words, quote }) {
  const row = quote.closest(".row");
  const note = document.createElement("dialog");
  const heading = words.heading + row.querySelector("summary b").textContent;
  note.className = "cite";
  note.tabIndex = -1;
  note.setAttribute("aria-label", heading);
  // A tap beside it closes it, and reaches nothing of the page.
  note.setAttribute("closedby", "any");
  note.append(
    closing(note, words),
    paragraph(element("b", heading)),
    paragraph(sentence(row, words), "paste"),
    paragraph(words.address + link.hash, "paste"),
  );
  if (row.dataset.hans) {
    const name = element("span", row.dataset.hans);
    name.lang = "zh-Hans";
    note.append(paragraph(words.original, "", name));
  }
  return note;
}

function closing(note, words) {
  const close = element("button", words.close);
  close.className = "close";
  close.type = "button";
  close.addEventListener("click", () => note.close());
  return close;
}

// Of what the row says; the words have its parts in braces.
function sentence(row, words) {
  const told = (selector) => {
    const found = row.parentElement.querySelector(selector);
    return found ? found.textContent : "";
  };
  const [name, figure, caveat] = ["summary b", "summary > :last-child", ".caveat"].map(told);
  // Two Latin words, or a number behind one, would be read as one.
  const gap = /[!-~]$/.test(name) && /^[!-~]/.test(figure) ? " " : "";
  const details = told("summary small") + (row.dataset.details || "");
  const said = filled(words.sentence, {
    name,
    figure: gap + figure,
    details: details.replace(/（/g, "〔").replace(/）/g, "〕"),
    source: told(".row__links a"),
  });
  return said + (caveat && filled(words.caveat, { caveat }));
}

function filled(text, parts) {
  return text.replace(/{(\w+)}/g, (hole, name) => parts[name]);
}

function paragraph(content, name = "", ...more) {
  const found = element("p", "");
  found.className = name;
  found.append(content, ...more);
  return found;
}

function element(name, text) {
  const found = document.createElement(name);
  found.textContent = text;
  return found;
}

// Puts a button beside each text that is to be pasted; in the row of a figure, in the place of the
// way to its address, those that quote and share it: what they do is loaded once somebody asks.
const words = (document.querySelector("[data-copied]") || {}).dataset;
const quoting = document.querySelector("meta[name=quotes-figures]");
offerCopies(document);
if (quoting) document.querySelectorAll(".quoted").forEach(offerQuotation);

function offerCopies(root) {
  for (const text of root.querySelectorAll(".paste")) {
    const copy = button(words.copy);
    copy.setAttribute("aria-live", "polite");
    copy.addEventListener("click", async () => {
      if (await isCopied(text)) copy.textContent = words.copied;
    });
    text.after(copy);
  }
}

function offerQuotation(link) {
  const [quote, share] = ["quote", "share"].map((what) => {
    const made = button(words[what]);
    made.addEventListener("click", async () => {
      const does = await import(new URL(quoting.content, location));
      does[what]({ link, words, offerCopies, quote, share });
    });
    return made;
  });
  link.replaceWith(quote, " ", share);
}

function button(text) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  return made;
}

// Where a page may not write to the clipboard, as in some apps, the text is selected and copied as
// that; where neither may be, it stays selected, for the reader to copy.
async function isCopied(text) {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch (error) {
    getSelection().selectAllChildren(text);
    return document.execCommand("copy");
  }
}

// Puts a button beside each text that is to be pasted.
const words = document.querySelector("[data-copied]");
for (const text of document.querySelectorAll(".paste")) text.after(button(text, words.dataset));

function button(text, { copy, copied }) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = copy;
  made.setAttribute("aria-live", "polite");
  made.addEventListener("click", async () => {
    if (await isCopied(text)) made.textContent = copied;
  });
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

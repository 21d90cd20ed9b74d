// Puts a button beside each text that is to be pasted, when the figure that it quotes is opened.
document.addEventListener(
  "toggle",
  ({ target: row }) => {
    const block = row.matches("details.row[open]") && row.querySelector(".cite");
    if (!block || block.querySelector("button")) return;
    for (const text of block.querySelectorAll(".paste")) text.after(button(text, block.dataset));
  },
  true,
);

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

// Puts a button beside each text that is to be pasted, when its block is opened.
document.addEventListener(
  "toggle",
  ({ target: block }) => {
    if (!block.matches(".cite[open]") || block.querySelector("button")) return;
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
    await navigator.clipboard.writeText(text.textContent);
    made.textContent = copied;
  });
  return made;
}

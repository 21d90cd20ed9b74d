// What comes over the page is named by its heading, and read from there.
for (const each of HTMLElement.prototype.showPopover ? document.querySelectorAll("[popover]") : []) {
  each.tabIndex = -1;
  each.setAttribute("role", "dialog");
  each.setAttribute("aria-label", each.querySelector("b").textContent);
  each.addEventListener("toggle", ({ newState }) => {
    if (newState === "open") each.focus();
  });
}

// Offers the browser's own printing.
const button = document.querySelector("button.print");
if (button) {
  button.addEventListener("click", () => print());
  button.hidden = false;
}

// Offers the browser's own printing.
const button = document.querySelector("button.print");
button.addEventListener("click", () => print());
button.hidden = false;

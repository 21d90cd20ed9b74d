// Large type is remembered from page to page; where a style sheet cannot ask for the box's state,
// the page's root is told.
const box = document.querySelector(".large input");
const KEY = "large-type";

function show() {
  document.documentElement.classList.toggle("has-large-type", box.checked);
}

function recall() {
  try {
    box.checked = localStorage.getItem(KEY) === "yes";
  } catch (error) {
    // A reader may forbid that anything is kept.
  }
  show();
}

box.addEventListener("change", () => {
  show();
  try {
    if (box.checked) localStorage.setItem(KEY, "yes");
    else localStorage.removeItem(KEY);
  } catch (error) {
    // It holds for this page, then.
  }
});
// A page that is returned to stands as it was left.
addEventListener("pageshow", recall);
box.parentElement.classList.add("large--offered");
recall();

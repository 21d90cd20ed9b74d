// Hands a figure to what the device shares by; where it has nothing, the address is shown instead.
for (const button of navigator.share ? document.querySelectorAll(".share") : []) {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    share(document.getElementById(button.getAttribute("popovertarget")));
  });
}

async function share(shown) {
  const [text, url] = [...shown.querySelectorAll(".paste")].map((each) => each.textContent);
  try {
    await navigator.share({ title: document.title, text, url });
  } catch (error) {
    // Who thought better of it is left alone.
    if (error.name !== "AbortError" && shown.showPopover) shown.showPopover();
  }
}

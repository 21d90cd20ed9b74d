// Filters the milestones by what the form says, and keeps the choice in the address.
const form = document.querySelector("form.filters");
const fields = [...form.querySelectorAll("select")];
const milestones = [...document.querySelectorAll(".milestone[data-status]")];
const told = form.querySelector("[role=status]");

function show() {
  const chosen = fields.filter((field) => field.value);
  let shown = 0;
  for (const milestone of milestones) {
    milestone.hidden = chosen.some((field) => milestone.dataset[field.name] !== field.value);
    shown += !milestone.hidden;
  }
  for (const list of document.querySelectorAll("ol.milestones")) {
    const empty = !list.querySelector(".milestone:not([hidden])");
    list.hidden = empty;
    list.previousElementSibling.hidden = empty;
  }
  const { template } = told.dataset;
  told.textContent = template.replace("{shown}", shown).replace("{total}", milestones.length);
}

function readAddress() {
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    const wanted = query.get(field.name) ?? "";
    field.value = [...field.options].some((option) => option.value === wanted) ? wanted : "";
  }
  show();
}

function writeAddress() {
  const address = new URL(location.href);
  for (const field of fields) {
    if (field.value) address.searchParams.set(field.name, field.value);
    else address.searchParams.delete(field.name);
  }
  history.pushState(null, "", address);
  show();
}

form.addEventListener("change", writeAddress);
form.addEventListener("reset", () => {
  for (const field of fields) field.value = "";
  writeAddress();
});
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", readAddress);
form.hidden = false;
readAddress();

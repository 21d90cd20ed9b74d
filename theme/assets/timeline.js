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
  hideWhatIsEmpty();
  // A tally and the lanes are of everything, so they go while a part is shown.
  for (const whole of wholes()) whole.hidden = chosen.length > 0;
  const { template, none } = told.dataset;
  const count = template.replace("{shown}", shown).replace("{total}", milestones.length);
  told.textContent = shown ? count : none;
}

// Lists without a milestone, and the headings that have nothing left below them.
function hideWhatIsEmpty() {
  let year;
  for (const element of document.querySelectorAll("h2[id^=year-], h3[id^=year-], ol.milestones")) {
    if (element.matches("h2")) {
      year = element;
      year.hidden = true;
    } else if (element.matches("ol")) {
      element.hidden = !element.querySelector(".milestone:not([hidden])");
      element.previousElementSibling.hidden = element.hidden;
      if (!element.hidden) year.hidden = false;
    }
  }
}

function wholes() {
  const lanes = document.querySelector("#lanes");
  const parts = [lanes];
  for (let next = lanes.nextElementSibling; !next.matches("h2"); next = next.nextElementSibling) {
    parts.push(next);
  }
  return [...parts, ...document.querySelectorAll("h2[id^=year-] + p, .contents")];
}

function readAddress() {
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    const wanted = query.get(field.name) || "";
    field.value = [...field.options].some((option) => option.value === wanted) ? wanted : "";
  }
  show();
}

// Replaced, not added: the arrow keys in a field would fill the browser's history. After what is
// asked for is shown, because Safari lets a page do so a hundred times in half a minute.
function writeAddress() {
  show();
  const address = new URL(location.href);
  for (const field of fields) {
    if (field.value) address.searchParams.set(field.name, field.value);
    else address.searchParams.delete(field.name);
  }
  history.replaceState(null, "", address);
}

function clear() {
  for (const field of fields) field.value = "";
  writeAddress();
}

// A link may lead to what the filter hides.
function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target || !target.closest("[hidden]")) return;
  clear();
  target.scrollIntoView();
}

form.addEventListener("change", writeAddress);
form.addEventListener("reset", (event) => {
  event.preventDefault();
  clear();
});
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", reveal);
form.hidden = false;
readAddress();
reveal();

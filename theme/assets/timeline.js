// Filters the milestones by what the form says, and keeps the choice in the address.
const form = document.querySelector("form.filters");
const chips = [...form.querySelectorAll(".chips button")];
const section = form.querySelector("select");
const events = [...document.querySelectorAll(".milestone")];
const subjects = [...document.querySelectorAll(".subject")];
const told = form.querySelector("[role=status]");

// Of an event, or of the group in which it stands. A target in figures is planned, too; what was
// reached stands beside it and is no milestone.
const STATES = { planned: ["planned", "target"], target: ["target", "result"] };

let status = "";
let opened; // The subjects that were open before a part was shown.

function isChosen(event) {
  const states = STATES[status] || [status];
  const ofStatus = !status || states.some((state) => event.closest(`.${state}`));
  const place = `:scope > p > a[href*="/sections/${section.value}/"]`;
  return ofStatus && (!section.value || event.querySelector(place));
}

function show() {
  for (const chip of chips) chip.setAttribute("aria-pressed", chip.value === status);
  for (const event of events) event.hidden = !isChosen(event);
  for (const part of document.querySelectorAll(".pair, .subject section, .subject")) {
    part.hidden = !part.querySelector(".milestone:not([hidden])");
  }
  open(Boolean(status || section.value));
  const counted = events.filter((event) => !event.classList.contains("result"));
  const shown = counted.filter((event) => !event.hidden).length;
  const { template, none } = told.dataset;
  const count = template.replace("{shown}", shown).replace("{total}", counted.length);
  told.textContent = shown ? count : none;
}

// What is asked for is shown; a tally is of everything, so it goes while a part is shown.
function open(isPart) {
  for (const tally of document.querySelectorAll(".subject h2 small")) tally.hidden = isPart;
  if (isPart) {
    opened = opened || subjects.filter((subject) => subject.open);
    for (const subject of subjects) subject.open = true;
  } else if (opened) {
    for (const subject of subjects) subject.open = opened.includes(subject);
    opened = undefined;
  }
}

function readAddress() {
  const query = new URLSearchParams(location.search);
  const known = (wanted, among) => (among.some(({ value }) => value === wanted) ? wanted : "");
  status = known(query.get("status") || "", chips);
  section.value = known(query.get("section") || "", [...section.options]);
  show();
}

// Replaced, not added: the arrow keys in a field would fill the browser's history. After what is
// asked for is shown, because Safari lets a page do so a hundred times in half a minute.
function writeAddress() {
  show();
  const address = new URL(location.href);
  for (const [name, value] of Object.entries({ status, section: section.value })) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, "", address);
}

// A link may lead to what the filter hides, an old address to a subject in a year.
function reveal() {
  const former = location.hash.match(/^#year-\d+-(.+)$/);
  if (former) location.replace(`#subject-${former[1]}`);
  const target = document.getElementById(location.hash.slice(1));
  if (!target || !target.closest("[hidden]")) return;
  status = section.value = "";
  writeAddress();
  target.closest(".subject").open = true;
  target.scrollIntoView();
}

for (const chip of chips) {
  chip.addEventListener("click", () => {
    status = chip.value;
    writeAddress();
  });
}
section.addEventListener("change", writeAddress);
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", reveal);
form.hidden = false;
readAddress();
reveal();

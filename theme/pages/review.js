// Answers to the review: sent to the server at once, or gathered in a file that is sent back.

const writes = "writes" in document.body.dataset;
// The address that the terminal shows ends with this start's token; it is sent to nobody else.
const token = location.hash.slice(1);
const find = (id) => document.getElementById(id);
const decisions = [...document.querySelectorAll(".decision")];
const gathered = new Map();
const written = new Map();
let current = decisions[0];
let isSaved = true;

function say(text) {
  find("status").textContent = text;
}

function who() {
  return { by: find("by").value.trim(), reason: find("reason").value.trim() };
}

function remember() {
  sessionStorage.setItem("who", JSON.stringify(who()));
}

function isOpen(decision) {
  return !decision.dataset.answer;
}

function go(decision) {
  if (!decision) return;
  current = decision;
  decision.focus({ preventScroll: true });
  decision.scrollIntoView({ block: "nearest" });
}

function step(by) {
  const next = decisions[decisions.indexOf(current) + by];
  go(next ?? current);
}

// To the next that is not answered, first behind this one, then from the top.
function goOn(from) {
  const at = decisions.indexOf(from);
  const next = [...decisions.slice(at + 1), ...decisions.slice(0, at)].find(isOpen);
  go(next ?? from);
}

function left() {
  return decisions.filter((each) => !["right", "wrong"].includes(each.dataset.answer)).length;
}

function mark(decision, answer, text) {
  decision.dataset.answer = answer;
  const told = decision.querySelector(".answered");
  told.textContent = text;
  told.hidden = false;
  const done = decisions.length - left();
  find("done").textContent = done;
  find("progress").value = done;
  const rest = left() ? `还有 ${left()} 组。` : writes ? "都答完了，可以关上这一页。" : "都答完了，请下载答案。";
  say(`${decision.dataset.prints}：${text}。${rest}`);
}

function answered(...answers) {
  return { ...who(), answers };
}

async function send(path, answers) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Token": token },
    body: JSON.stringify(answers),
  });
  const told = await response.json().catch(() => ({ problem: "程序出错了，请看终端。" }));
  if (!response.ok) throw new Error(told.problem);
  return told;
}

// What goes wrong is said by `tell`, and nothing is marked as answered.
async function trying(tell, path, answers) {
  try {
    return await send(path, answers);
  } catch (problem) {
    const isGone = problem instanceof TypeError;
    tell(isGone ? "连不上程序：请看终端里 briefings review 是不是还开着。" : problem.message);
    return undefined;
  }
}

function gather(decision, answer) {
  gathered.set(decision, answer);
  isSaved = false;
  find("download").disabled = false;
}

function question(decision) {
  return JSON.parse(decision.dataset.question);
}

// What was approved is so until it is answered otherwise; whether that could be said.
async function withdrawn(decision, tell) {
  gathered.delete(decision);
  if (written.has(decision) && !(await trying(tell, "/withdrawals", written.get(decision)))) return false;
  return written.delete(decision) || true;
}

async function right(decision) {
  if (decision.dataset.answer === "right") {
    goOn(decision);
    return;
  }
  if (!find("who").reportValidity()) {
    say("请先填名字和理由，再按一次「对」。");
    return;
  }
  const more = decision.querySelector("details:not([open])");
  if (more) {
    more.open = true;
    say("还有别的上下文，看过以后再按一次「对」。");
    return;
  }
  const answer = { question: question(decision) };
  if (writes) {
    const answers = answered(answer);
    if (!(await trying(say, "/answers", answers))) return;
    written.set(decision, answers);
  } else {
    gather(decision, answer);
  }
  mark(decision, "right", "对");
  goOn(decision);
}

async function later(decision) {
  if (!(await withdrawn(decision, say))) return;
  mark(decision, "later", "以后再说");
  goOn(decision);
}

// The form that should be printed.

const dialog = find("wrong");

function wrong(decision) {
  if (!find("who").reportValidity()) {
    say("请先填名字和理由，再按一次「不对」。");
    return;
  }
  const { found, prints } = decision.dataset;
  const here = JSON.parse(decision.dataset.here);
  const choices = JSON.parse(decision.dataset.choices);
  const fill = (isHere, form) => {
    find("found").value = isHere ? here.found : found;
    find("form").value = isHere ? here.before + form + here.after : form;
    find("everywhere").setAttribute("aria-pressed", !isHere);
    find("here").setAttribute("aria-pressed", isHere);
    renew();
  };
  let isHere = found.length === 1 && here.found !== found;
  let form = choices[0] ?? prints;
  find("everywhere").textContent = `处处：${found}`;
  find("here").textContent = `只在这里：${here.found}`;
  find("here").hidden = here.found === found;
  find("everywhere").onclick = () => fill((isHere = false), form);
  find("here").onclick = () => fill((isHere = true), form);
  const buttons = choices.map((choice) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: choice, lang: "zh-Hant" });
    button.onclick = () => fill(isHere, (form = choice));
    return button;
  });
  find("choices").replaceChildren(...buttons);
  fill(isHere, form);
  dialog.showModal();
  find("form").focus();
  find("form").select();
}

function renew() {
  find("trial").replaceChildren();
  if (writes) find("write").hidden = true;
}

function corrected() {
  const correction = { found: find("found").value.trim(), form: find("form").value.trim() };
  return { question: question(current), correction };
}

function paragraph(text) {
  return Object.assign(document.createElement("p"), { textContent: text });
}

function excerpt([before, word, after], locale) {
  const made = document.createElement("span");
  made.lang = locale;
  const marked = document.createElement("mark");
  marked.textContent = word;
  made.append(before, marked, after);
  return made;
}

function changed({ places, locales: [locale], before, after, texts }) {
  const item = document.createElement("li");
  item.append(`${places.join("、")}：`, excerpt(before, locale), " → ", excerpt(after, locale));
  if (texts > 1) item.append(`（${texts} 处）`);
  return item;
}

function showTrial({ lines, mends, changes, more }) {
  const list = document.createElement("ul");
  list.append(...changes.map(changed));
  const shown = [paragraph(`写进 ${lines.join("；")}`), paragraph(changes.length ? "会改成：" : "什么都不会改。"), list];
  if (more) shown.push(paragraph(`另有 ${more} 种。`));
  if (!mends) shown.push(paragraph("这样写，印出来的还不是要的写法，请改一改。"));
  find("trial").replaceChildren(...shown);
  find("write").hidden = !mends;
  if (mends) find("write").focus();
}

function tell(text) {
  find("trial").replaceChildren(paragraph(text));
}

async function tryOut() {
  if (!writes) {
    gather(current, corrected());
    close();
    mark(current, "wrong", `不对，应作 ${find("form").value.trim()}`);
    goOn(current);
    return;
  }
  tell("正在试……");
  const told = await trying(tell, "/trial", answered(corrected()));
  if (told) showTrial(told);
}

async function write() {
  tell("正在写……");
  if (!(await withdrawn(current, tell))) return;
  const told = await trying(tell, "/answers", answered(corrected()));
  if (!told) return;
  // The line may have changed any of the others: the page is made anew, and begins where this was.
  sessionStorage.setItem("at", decisions.indexOf(current));
  sessionStorage.setItem("said", `已写下：${told.lines.join("；")}`);
  location.reload();
}

function close() {
  dialog.close();
  go(current);
}

// Keys act on the decision that has the focus; those that move act from anywhere but a field.

const MOVES = { KeyJ: 1, ArrowDown: 1, KeyK: -1, ArrowUp: -1 };
const ANSWERS = { Digit1: right, Numpad1: right, Digit2: wrong, Numpad2: wrong, Digit3: later, Numpad3: later };

function pressed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || dialog.open || event.target.matches("input")) return;
  const decision = event.target.closest(".decision");
  if (decision) current = decision;
  if (event.code in MOVES) {
    step(decision ? MOVES[event.code] : 0);
    event.preventDefault();
  } else if (decision && event.code in ANSWERS) {
    ANSWERS[event.code](decision);
    event.preventDefault();
  }
}

function download() {
  const answers = JSON.stringify(answered(...gathered.values()), null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([answers], { type: "application/json" }));
  link.download = "answers.json";
  link.click();
  URL.revokeObjectURL(link.href);
  isSaved = true;
  say("已下载 answers.json，请发给编辑。");
}

function begin() {
  const known = JSON.parse(sessionStorage.getItem("who") ?? "{}");
  find("by").value = known.by ?? "";
  find("reason").value = known.reason ?? "";
  const at = sessionStorage.getItem("at");
  for (const each of decisions) {
    each.addEventListener("focusin", () => (current = each));
    each.addEventListener("click", ({ target }) => {
      const answer = target.closest("button[data-answer]")?.dataset.answer;
      if (answer) ({ right, wrong, later })[answer](each);
    });
  }
  document.addEventListener("keydown", pressed);
  find("who").addEventListener("submit", (event) => {
    event.preventDefault();
    remember();
    go(current);
  });
  find("who").addEventListener("change", remember);
  find("wrong-form").addEventListener("submit", (event) => {
    event.preventDefault();
    tryOut();
  });
  find("wrong-form").addEventListener("input", renew);
  find("cancel").onclick = close;
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  if (writes) {
    find("write").onclick = write;
  } else {
    find("download").onclick = download;
    addEventListener("beforeunload", (event) => isSaved || event.preventDefault());
  }
  if (at === null) {
    find("by").focus();
    return;
  }
  sessionStorage.removeItem("at");
  say(sessionStorage.getItem("said"));
  go(decisions[Math.min(Number(at), decisions.length - 1)]);
}

if (decisions.length) begin();

// Shows an editor the newest page, or what keeps it from being new.

const script = document.querySelector("script[data-version]");
const version = Number(script.dataset.version);
const page = decodeURIComponent(location.pathname).slice(1);

const shown = document.createElement("details");
shown.className = "serve-panel";
shown.hidden = true;
document.body.prepend(shown);

function element(tag, ...inside) {
  const made = document.createElement(tag);
  made.append(...inside);
  return made;
}

// What is typed into a file, whatever the language of the page and of what is said of it.
function typed(...inside) {
  const made = element("pre", ...inside);
  made.lang = "zh-Hans";
  return made;
}

// The line with the character at the caret marked, an end of line by a space.
function marked({ line, at }) {
  const [char = " "] = line.slice(at);
  return typed(line.slice(0, at), element("mark", char), line.slice(at + char.length));
}

function copier(text, { copy, copied }) {
  const button = element("button", copy);
  button.type = "button";
  button.onclick = async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = copied;
  };
  return button;
}

function told(problem, words) {
  const item = element("li", element("p", element("strong", problem.wrong)));
  item.append(element("p", element("code", problem.place)));
  if (problem.line) item.append(marked(problem));
  item.append(element("p", problem.instead));
  if (problem.fix) {
    const write = element("p", `${problem.write} `, copier(problem.fix, words));
    item.append(write, typed(problem.fix));
  }
  return item;
}

function show(panel) {
  shown.hidden = !panel;
  if (!panel) return;
  shown.lang = panel.locale;
  shown.open = panel.stops;
  shown.classList.toggle("serve-panel--stops", panel.stops);
  shown.setAttribute("role", panel.stops ? "alert" : "status");
  const problems = panel.problems.map((problem) => told(problem, panel));
  const unwritten = panel.unwritten.map((line) => element("li", line));
  const lists = [["ol", problems], ["ul", unwritten]].filter(([, inside]) => inside.length);
  shown.replaceChildren(
    element("summary", panel.summary),
    ...lists.map(([name, inside]) => element(name, ...inside)),
  );
}

const events = new EventSource(`/__serve/events?page=${encodeURIComponent(page)}`);
events.onmessage = ({ data }) => {
  const news = JSON.parse(data);
  if (news.version !== version) {
    events.close();
    location.reload();
  } else {
    show(news.panel);
  }
};
addEventListener("pagehide", () => events.close());

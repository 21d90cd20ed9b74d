// Shows an editor the newest page, or what keeps it from being new.

const script = document.querySelector("script[data-version]");
const version = Number(script.dataset.version);
const page = decodeURIComponent(location.pathname).slice(1);

const panel = document.createElement("section");
panel.className = "serve-problems";
panel.setAttribute("role", "alert");
panel.hidden = true;
document.body.prepend(panel);

function show(problems) {
  panel.hidden = !problems;
  const text = document.createElement("pre");
  text.textContent = problems;
  panel.replaceChildren(text);
}

const events = new EventSource(`/__serve/events?page=${encodeURIComponent(page)}`);
events.onmessage = ({ data }) => {
  const told = JSON.parse(data);
  if (told.version !== version) {
    events.close();
    location.reload();
  } else {
    show(told.problems);
  }
};
addEventListener("pagehide", () => events.close());

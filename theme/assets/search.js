// Searches an edition: folded characters and pairs of them, in shards that are loaded when needed.
// The same texts are indexed by generator/index; tests/search_vectors.json holds both to one result.

const IN_WORDS = /[\p{L}\p{N}.%+]/u;
const STEP = 12; // entries loaded at a time, until enough of them hold the whole query
const ENOUGH = 3;
const MOST_STEPS = 3;
const MOST_VARIANTS = 8;

export function normalizer([characters, folded]) {
  const to = [...folded];
  const table = new Map([...characters].map((character, index) => [character, to[index]]));
  return (text) => {
    let normal = "";
    const places = []; // where each unit of `normal` stands in `text`
    let at = 0;
    for (const character of text) {
      const one = table.get(character) ?? character;
      if (IN_WORDS.test(one)) {
        normal += one;
        for (let unit = 0; unit < one.length; unit += 1) places.push(at + unit);
      }
      at += character.length;
    }
    return { text: normal, places };
  };
}

export function grams(text) {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((one, index) => characters[index] + one))];
}

// Pairs that cover the text without needless overlap: what they lead to is held against the text.
export function cover(text) {
  const characters = [...text];
  if (characters.length < 2) return characters;
  const pairs = [];
  for (let at = 0; at < characters.length; at += 2) {
    const start = Math.min(at, characters.length - 2);
    pairs.push(characters[start] + characters[start + 1]);
  }
  return [...new Set(pairs)];
}

export function shardOf(gram, count) {
  let digest = 2166136261;
  for (const character of gram) {
    digest = Math.imul(digest ^ character.codePointAt(0), 16777619);
  }
  return ((digest ^ (digest >>> 16)) >>> 0) % count;
}

// The query with each word that has synonyms exchanged for each of them.
export function variants(query, synonyms) {
  const found = [query];
  for (const words of synonyms) {
    const word = words.filter((one) => query.includes(one)).sort((a, b) => b.length - a.length)[0];
    if (word === undefined) continue;
    for (const known of [...found]) {
      for (const other of words) {
        const changed = known.replaceAll(word, other);
        if (found.length < MOST_VARIANTS && !found.includes(changed)) found.push(changed);
      }
    }
  }
  return found;
}

class Index {
  constructor({ index, entries }) {
    this.folder = index;
    this.entries = entries;
    this.files = new Map();
  }

  load(name) {
    if (!this.files.has(name)) {
      const address = name + (this.manifest ? `?v=${this.manifest.version}` : "");
      const file = fetch(address).then((answer) => {
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        return answer.json();
      });
      file.catch(() => this.files.delete(name));
      this.files.set(name, file);
    }
    return this.files.get(name);
  }

  async open() {
    this.manifest ??= await this.load(`${this.folder}manifest.json`);
    this.normalize ??= normalizer(this.manifest.fold);
    this.groups ??= this.numbered(this.manifest.groups);
    return this;
  }

  // The groups with the number of their first entry; of each number the group, in `groupOf`.
  numbered(groups) {
    this.groupOf = [];
    return groups.map(([briefing, folder, counts]) => {
      const group = { briefing, folder, counts, start: this.groupOf.length };
      const end = counts.reduce((sum, count) => sum + count, group.start);
      while (this.groupOf.length < end) this.groupOf.push(group);
      return group;
    });
  }

  // The entries that hold the gram: number → whether in the title. `all` tells if none is missing.
  async postings(gram) {
    const shard = await this.load(`${this.folder}p${shardOf(gram, this.manifest.shards)}.json`);
    const listed = shard[gram] ?? "";
    const numbers = new Map();
    for (const part of listed.replace("+", "").split("|").filter(Boolean)) {
      const [group, lists] = part.split(":");
      lists.split(";").forEach((list, inText) => {
        let number = this.groups[group].start;
        for (const delta of list ? list.split(" ") : []) {
          number += Number(delta);
          numbers.set(number, !inText);
        }
      });
    }
    return { numbers, all: !listed.endsWith("+") };
  }

  async entry(number) {
    const { block, kinds } = this.manifest;
    const { folder, start } = this.groupOf[number];
    const at = number - start;
    const name = `${this.entries}${folder}${Math.floor(at / block)}.json`;
    const [title, text, path, note] = (await this.load(name))[at % block];
    return { number, kind: kinds[this.kind(number)], title, text, path, note };
  }

  // Which of the manifest's kinds it is: in each group they follow one another.
  kind(number) {
    const { counts, start } = this.groupOf[number];
    let rest = number - start;
    return counts.findIndex((count) => (rest -= count) < 0);
  }

  // Of equals: kind by kind, in each the groups in their order.
  order(one, other) {
    return this.kind(one) - this.kind(other) || one - other;
  }

  // What the query comes to: entries, the best first, and the words that were looked for.
  async search(query, wanted) {
    const words = query.split(/\s+/u).map((word) => this.normalize(word).text).filter(Boolean);
    const looked = words.map((word) => variants(word, this.manifest.synonyms));
    if (!words.length) return { looked, candidates: [], isExact: true };
    const lists = await Promise.all(looked.map((forms) => this.candidates(forms)));
    let candidates = [...lists[0]].filter(([number]) => lists.every((list) => list.has(number)));
    const isExact = candidates.length > 0;
    if (!isExact) candidates = await this.nearest(looked);
    const kept = candidates
      .filter(([number]) => {
        const kind = this.manifest.kinds[this.kind(number)];
        const { briefing } = this.groupOf[number];
        return (!wanted.kind || kind === wanted.kind) &&
          (!wanted.briefing || briefing === wanted.briefing);
      })
      .sort((a, b) => b[1] - a[1] || this.order(a[0], b[0]));
    return { looked, candidates: kept, isExact };
  }

  // Entries that hold every gram of a form: number → how many of the grams stand in the title.
  async candidates(forms) {
    const found = new Map();
    for (const form of forms) {
      const lists = await Promise.all(cover(form).map((gram) => this.postings(gram)));
      const complete = lists.filter((list) => list.all);
      const must = complete.length ? complete : lists;
      const [first, ...others] = must.sort((a, b) => a.numbers.size - b.numbers.size);
      for (const number of first.numbers.keys()) {
        if (!others.every((list) => list.numbers.has(number))) continue;
        const inTitle = lists.filter((list) => list.numbers.get(number)).length / lists.length;
        found.set(number, Math.max(found.get(number) ?? 0, inTitle));
      }
    }
    return found;
  }

  // Where nothing holds all: entries by how many of the grams they hold.
  async nearest(looked) {
    const counts = new Map();
    const all = new Set(looked.flatMap((forms) => forms.flatMap(grams)));
    for (const gram of all) {
      const { numbers } = await this.postings(gram);
      for (const [number, inTitle] of numbers) {
        counts.set(number, (counts.get(number) ?? 0) + 1 + (inTitle ? 0.1 : 0));
      }
    }
    const most = Math.max(...counts.values());
    return [...counts].filter(([, count]) => count >= Math.max(most - 1, 1));
  }

  // The first of the candidates, loaded and in their final order; and those that are not loaded.
  async ranked({ looked, candidates }) {
    const loaded = [];
    let at = 0;
    for (let step = 0; step < MOST_STEPS && at < candidates.length; step += 1) {
      const entries = await this.entriesOf(candidates.slice(at, at + STEP));
      loaded.push(...entries.map((entry) => [this.score(entry, looked), entry]));
      at += STEP;
      if (loaded.filter(([score]) => score >= looked.length).length >= ENOUGH) break;
    }
    loaded.sort(([a, one], [b, other]) => b - a || this.order(one.number, other.number));
    return { entries: loaded.map(([, entry]) => entry), others: candidates.slice(at) };
  }

  entriesOf(candidates) {
    return Promise.all(candidates.map(([number]) => this.entry(number)));
  }

  // The whole title, then in the title, then in the text, then here and there.
  score(entry, looked) {
    const title = this.normalize(entry.title).text;
    const text = this.normalize(`${entry.note} ${entry.text}`).text;
    let score = 0;
    for (const forms of looked) {
      let best = 0;
      forms.forEach((form, index) => {
        const penalty = index ? 0.5 : 0;
        if (title === form) best = Math.max(best, 8 - penalty);
        else if (title.includes(form)) {
          best = Math.max(best, 5 + form.length / title.length + title.startsWith(form) - penalty);
        } else if (text.includes(form)) best = Math.max(best, 2 - penalty);
      });
      score += best;
    }
    return score;
  }
}

// The text in pieces, each with whether it is one of the forms.
function marked(index, text, looked) {
  const { text: normal, places } = index.normalize(text);
  const within = new Set();
  for (const form of looked.flat()) {
    for (let at = normal.indexOf(form); at >= 0; at = normal.indexOf(form, at + 1)) {
      for (let place = places[at]; place <= places[at + form.length - 1]; place += 1) {
        within.add(place);
      }
    }
  }
  const pieces = [];
  for (let at = 0; at < text.length; at += 1) {
    const isFound = within.has(at);
    const last = pieces.at(-1);
    if (last && last.isFound === isFound) last.text += text[at];
    else pieces.push({ text: text[at], isFound });
  }
  return pieces;
}

function write(element, pieces) {
  for (const { text, isFound } of pieces) {
    const node = isFound ? document.createElement("mark") : document.createTextNode(text);
    if (isFound) node.textContent = text;
    element.append(node);
  }
  return element;
}

// Some of a long text, around the first thing that was found.
function excerpt(pieces, length = 90) {
  const first = pieces.findIndex((piece) => piece.isFound);
  const before = pieces.slice(0, Math.max(first, 0)).map((piece) => piece.text).join("");
  const skipped = Math.max(before.length - length / 3, 0);
  const shown = [];
  let at = 0;
  let room = length;
  for (const { text, isFound } of pieces) {
    const from = Math.max(skipped - at, 0);
    const part = text.slice(from, from + room);
    at += text.length;
    if (from < text.length && part) {
      shown.push({ text: part, isFound });
      room -= part.length;
    }
  }
  if (skipped) shown.unshift({ text: "…", isFound: false });
  if (at > skipped + length) shown.push({ text: "…", isFound: false });
  return shown;
}

class Widget {
  constructor(form) {
    this.form = form;
    this.input = form.elements.q;
    this.results = document.querySelector("#results");
    this.status = document.querySelector("#search-status");
    this.more = document.querySelector("#more");
    this.kinds = new Map([...form.elements.kind.options].map((one) => [one.value, one.text]));
    this.index = new Index(form.dataset);
    this.turn = 0;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.isSettled = true;
    });
    form.addEventListener("change", () => {
      this.isSettled = true;
    });
    form.addEventListener("input", (event) => {
      if (!event.isComposing) this.changed();
    });
    this.input.addEventListener("compositionend", () => this.changed());
    addEventListener("popstate", () => this.readAddress());
    document.addEventListener("keydown", (event) => this.move(event));
    this.more.addEventListener("click", () => this.append());
    form.hidden = false;
    this.readAddress();
  }

  readAddress() {
    const query = new URLSearchParams(location.search);
    for (const field of this.fields) field.value = query.get(field.name) ?? "";
    this.isSettled = true;
    this.show();
  }

  changed() {
    this.remember();
    this.show();
  }

  get fields() {
    return [...this.form.querySelectorAll("input, select")];
  }

  // What is typed on replaces what was typed before; what was entered stays, to go back to.
  remember() {
    const query = new URLSearchParams();
    for (const field of this.fields) if (field.value) query.set(field.name, field.value);
    const search = query.size ? `?${query}` : "";
    if (search === location.search) return;
    history[this.isSettled ? "pushState" : "replaceState"](null, "", location.pathname + search);
    this.isSettled = false;
  }

  move(event) {
    const links = [...this.results.querySelectorAll("li > a")];
    const at = links.indexOf(document.activeElement);
    const isInput = document.activeElement === this.input;
    if (event.key === "Escape" && (isInput || at >= 0)) {
      if (isInput) this.input.value = "";
      this.input.focus();
      this.changed();
    } else if (event.key === "ArrowDown" && (isInput || at >= 0) && links[at + 1]) {
      event.preventDefault();
      links[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? this.input).focus();
    }
  }

  async show() {
    const turn = (this.turn += 1);
    const query = this.input.value.normalize("NFC").trim();
    const wanted = { kind: this.form.elements.kind.value, briefing: this.form.elements.briefing?.value };
    try {
      if (!query) return this.tell({ entries: [], others: [] }, "");
      await this.index.open();
      const found = await this.index.search(query, wanted);
      const ranked = await this.index.ranked(found);
      if (turn === this.turn) this.tell(ranked, this.told(query, found), found.looked);
    } catch (error) {
      if (turn === this.turn) this.tell({ entries: [], others: [] }, this.form.dataset.failed);
      throw error;
    }
  }

  told(query, { looked, candidates, isExact }) {
    const { found, none, nearest, also, comma, synonyms } = this.form.dataset;
    // Synonyms are folded in the index; told, they are in the script of the page.
    const written = new Map(
      synonyms.split(" ").map((word) => [this.index.normalize(word).text, word]),
    );
    const others = looked.flatMap((forms) =>
      forms.slice(1).map((form) => written.get(form) ?? form),
    );
    const more = others.length ? also.replace("{words}", others.join(comma)) : "";
    if (!candidates.length) return none.replace("{query}", query) + more;
    if (!isExact) return nearest.replace("{query}", query) + more;
    return found.replace("{count}", candidates.length) + more;
  }

  tell({ entries, others }, status, looked = []) {
    this.others = others;
    this.looked = looked;
    this.results.replaceChildren(...entries.map((entry) => this.item(entry)));
    this.more.hidden = !others.length;
    this.status.textContent = status;
  }

  async append() {
    const turn = this.turn;
    const entries = await this.index.entriesOf(this.others.slice(0, STEP));
    if (turn !== this.turn) return;
    this.others = this.others.slice(STEP);
    this.results.append(...entries.map((entry) => this.item(entry)));
    this.more.hidden = !this.others.length;
  }

  item(entry) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = this.form.dataset.root + entry.path;
    write(link, marked(this.index, entry.title, this.looked));
    const facts = document.createElement("p");
    facts.className = "results__facts";
    const kind = document.createElement("span");
    kind.textContent = this.kinds.get(entry.kind);
    facts.append(kind);
    if (entry.note) {
      facts.append(" · ");
      write(facts, marked(this.index, entry.note, this.looked));
    }
    const text = document.createElement("p");
    write(text, excerpt(marked(this.index, entry.text, this.looked)));
    item.append(link, facts, text);
    return item;
  }
}

const form = globalThis.document?.querySelector("form.search");
if (form) new Widget(form);

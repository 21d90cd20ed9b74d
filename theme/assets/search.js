// Searches an edition: folded characters, pairs of them and values of numbers, in files that are
// loaded when needed. What they lead to is held against its text before it is shown as a hit.
//
// The same texts are indexed by generator/index; tests/search_vectors.json holds both to one result.
// Browsers from Chromium 79 and Safari 13.1 on read this: no syntax is newer (see make audit).

const IN_WORDS = /[\p{L}\p{N}.%+]/u;
const BREAKS = /[，。；：、！？;:!?\n]/;
const BREAK = "\n";
const STEP = 10; // hits shown at a time
const MOST_HELD = 20; // entries held against the query before the first are shown
const MOST_VARIANTS = 5;
const MOST_NEAR = 5; // shown, where nothing holds the query
const A_READING = 6; // letters that are sooner a name in pinyin than a word of the report
const NEAR = 0.75; // of the pairs that the nearest entry shares with a query
const PREFERRED = { amount: { indicator: 4 }, meaning: { term: 4, indicator: 3 } }; // by question

// ---- Numbers: 24,454, 2.4454万 and 两万四千四百五十四 are one

const READINGS = ["valued", "bare"]; // of the numbers of a text
const OPEN = "\u0001"; // around the value of a number, where a text is written with values
const CLOSE = "\u0002";
const DIGITS = "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
const HAN = "[零〇一二两兩三四五六七八九十百千万萬亿億]+(?:[点點][零〇一二三四五六七八九]+)?";
const SCALES =
  "万亿|萬億|千亿|千億|百亿|百億|十亿|十億|[亿億]|千[万萬]|百[万萬]|十[万萬]|[万萬]|千|百";
const SIGN = "%|‰|成(?![员員立为為果本功就长長绩績效熟品型套片都不])";
const NUMBER = new RegExp(
  `(${DIGITS}|${HAN}) ?分之 ?(${DIGITS}|${HAN})` +
    `|(${DIGITS})(?: ?(${SCALES}))?(?: ?(${SIGN}))?|(${HAN})(${SIGN})?`,
  "g",
);
const RATIO = new RegExp(
  `每 ?(${DIGITS}|${HAN}) ?([^ 0-9，。；、]{1,4}?)[^，。；、0-9]{0,16}?有 ?(${DIGITS}|${HAN}) ?\\2`,
  "g",
);
const VALUES = new Map([..."零〇一二三四五六七八九"].map((one, at) => [one, Math.max(at - 1, 0)]));
VALUES.set("两", 2).set("兩", 2);
const POWERS = new Map(
  [["十", 1], ["百", 2], ["千", 3], ["万", 4], ["萬", 4], ["亿", 8], ["億", 8]],
);
const WHOLES = new Map([["百", "100"], ["千", "1000"], ["万", "10000"], ["萬", "10000"]]);

// The numbers of a folded text: where each stands, and its value in digits, such as 24454, 22.2%.
// Where it has a scale or a sign, `bare` is the number as it stands without them, and where it ends.
export function numbers(text) {
  const found = [];
  for (const match of matches(NUMBER, text)) {
    const value = valueOf(text, match);
    if (!value) continue;
    const start = match.index;
    const bare = (match[4] || match[5]) && { value: plain(match[3]), end: start + match[3].length };
    found.push({ start, end: start + match[0].length, value, bare });
  }
  const ratios = [];
  for (const match of matches(RATIO, text)) {
    const whole = plain(match[1]);
    const part = plain(match[3]);
    if (!whole || !part) continue;
    const value = partOf(part, whole);
    ratios.push({ start: match.index, end: match.index + match[0].length, value, isRatio: true });
  }
  return [...found, ...ratios];
}

function matches(pattern, text) {
  const found = [];
  text.replace(pattern, (...match) => {
    const groups = match.slice(0, match.findIndex((each) => typeof each === "number"));
    found.push(Object.assign(groups, { index: match[groups.length] }));
    return "";
  });
  return found;
}

function valueOf(text, match) {
  if (match[1]) {
    const whole = WHOLES.get(match[1]) || plain(match[1]);
    const part = plain(match[2]);
    return whole && part ? partOf(part, whole) : null;
  }
  if (match[3]) {
    const after = text.slice(match.index + match[0].length);
    const isCode = /[a-z.]/.test(text.charAt(match.index - 1)) || /^(?:[a-z]|\.[0-9])/.test(after);
    const number = isCode ? null : plain(match[3]);
    const power = [...(match[4] || "")].reduce((sum, one) => sum + POWERS.get(one), 0);
    return withSign(number && power ? shifted(number, power) : number, match[5]);
  }
  return match[6].length === 1 && !match[7] ? null : withSign(plain(match[6]), match[7]);
}

function withSign(number, sign) {
  if (number && sign === "成") return `${shifted(number, 1)}%`;
  if (number && sign === "‰") return `${shifted(number, -1)}%`;
  return number && number + (sign || "");
}

// A number in digits, without needless zeros, which a code like 0012 needs; null for none.
function plain(written) {
  if (!/^[0-9]/.test(written)) return ofHan(written);
  const number = written.replace(/,/g, "");
  return /^0[0-9]/.test(number) ? number : shifted(number, 0);
}

// 二〇二三 is 2023, 两万四千 is 24000; null for what is no number, such as 十四五 or 千万.
function ofHan(written) {
  const [whole, decimals] = written.split(/[点點]/);
  const isSpelt = [...whole].every((one) => VALUES.has(one));
  let number = null;
  if (!isSpelt) number = ofUnits(whole);
  else if (whole.length === 1 || whole.length === 4) number = Number(digitsOf(whole));
  if (number === null) return null;
  return shifted(decimals === undefined ? `${number}` : `${number}.${digitsOf(decimals)}`, 0);
}

function digitsOf(written) {
  return [...written].map((one) => VALUES.get(one)).join("");
}

function ofUnits(written) {
  let total = 0;
  let section = 0;
  let digit = null;
  let last = 4;
  let lastMyriad = 100;
  for (let at = 0; at < written.length; at += 1) {
    const one = written[at];
    if (VALUES.has(one)) {
      if (digit) return null;
      digit = VALUES.get(one);
      continue;
    }
    const power = POWERS.get(one);
    if (power < 4) {
      if (digit === null && (power > 1 || at) && one !== "十") return null;
      if (power >= last) return null;
      section += (digit === null ? 1 : digit) * 10 ** power;
      last = power;
    } else {
      section += digit || 0;
      if (!section || power >= lastMyriad) return null;
      total += section * 10 ** power;
      section = 0;
      last = 4;
      lastMyriad = power;
    }
    digit = null;
  }
  return total + section + (digit || 0);
}

// The number, in digits, times ten to the `power`; no arithmetic rounds it.
function shifted(number, power) {
  let [whole, decimals = ""] = number.split(".");
  if (power < 0) {
    whole = whole.padStart(1 - power, "0");
    decimals = whole.slice(power) + decimals;
    whole = whole.slice(0, power);
  }
  const up = Math.max(power, 0);
  whole = (whole + decimals.slice(0, up).padEnd(up, "0")).replace(/^0+/, "") || "0";
  decimals = decimals.slice(up).replace(/0+$/, "");
  return decimals ? `${whole}.${decimals}` : whole;
}

// A part of a whole: in per cent where that is exact, else as a fraction in lowest terms.
function partOf(part, whole) {
  const power = { 10: 1, 100: 0, 1000: -1, 10000: -2 }[whole];
  if (power !== undefined) return `${shifted(part, power)}%`;
  if (/\./.test(part + whole) || !Number(whole)) return `${part}/${whole}`;
  const common = commonDivisor(Number(part), Number(whole));
  const above = Number(part) / common;
  const below = Number(whole) / common;
  if (10000 % below) return `${above}/${below}`;
  return `${shifted(`${(above * 10000) / below}`, -2)}%`;
}

function commonDivisor(one, other) {
  return other ? commonDivisor(other, one % other) : one;
}

// ---- Texts as they are searched

// Folds characters, each to one: a text and its fold are of one length.
export function folder([characters, folded]) {
  const to = [...folded];
  const table = new Map([...characters].map((one, at) => [one, to[at]]));
  return (text) => [...text].map((one) => table.get(one) || one).join("");
}

// A folded text without what does not belong to words; a break stands where a mark parts them.
// `places` says where each unit of it stands in the text.
export function literal(folded) {
  let normal = "";
  const places = [];
  let at = 0;
  for (const one of folded) {
    const isNumber = one === "," && /[0-9],[0-9]/.test(folded.slice(at - 1, at + 2));
    const kept = IN_WORDS.test(one) ? one : (BREAKS.test(one) || one === ",") && !isNumber ? BREAK : "";
    normal += kept;
    for (let unit = 0; unit < kept.length; unit += 1) places.push(at + unit);
    at += one.length;
  }
  return { normal, places };
}

// The same with each number by its value, or bare of its scale and sign; behind it the values of
// ratios: 25% for 每 4 辆有 1 辆.
function valued(folded, isBare) {
  const found = numbers(folded).map((each) =>
    isBare && each.bare ? Object.assign({}, each, each.bare) : each,
  );
  let normal = "";
  const places = [];
  const add = (text, at) => {
    normal += text;
    for (let unit = 0; unit < text.length; unit += 1) places.push(at(unit));
  };
  const addValue = ({ start, end, value }) =>
    add(OPEN + value + CLOSE, (unit) => (unit > value.length ? end - 1 : start));
  let at = 0;
  const addText = (to) => {
    const part = literal(folded.slice(at, to));
    const from = at;
    add(part.normal, (unit) => from + part.places[unit]);
  };
  for (const each of found.filter(({ isRatio }) => !isRatio)) {
    addText(each.start);
    addValue(each);
    at = each.end;
  }
  addText(folded.length);
  for (const each of found.filter(({ isRatio }) => isRatio)) {
    add(BREAK, () => each.end - 1);
    addValue(each);
  }
  return { normal, places };
}

// The pairs of a normal text, of which those at every second place cover it; and the values that it
// is written with.
export function pairs(normal, step) {
  const found = new Set();
  for (const part of normal.split(new RegExp(`${OPEN}|${BREAK}`))) {
    const at = part.indexOf(CLOSE);
    if (at >= 0) found.add(`#${part.slice(0, at)}`);
    const characters = [...part.slice(at + 1)];
    if (characters.length === 1) found.add(characters[0]);
    for (let index = 0; index < characters.length && characters.length > 1; index += step) {
      const start = Math.min(index, characters.length - 2);
      found.add(characters[start] + characters[start + 1]);
    }
  }
  return [...found];
}

export function shardOf(gram, count) {
  let digest = 2166136261;
  for (const one of gram) digest = Math.imul(digest ^ one.codePointAt(0), 16777619);
  return ((digest ^ (digest >>> 16)) >>> 0) % count;
}

// Where a form stands in a text, from and to; null where it does not.
function place(text, form) {
  for (const name of READINGS) {
    const [found] = placesOf(text, form, name);
    if (found) return found;
  }
  return null;
}

function placesOf(text, form, name) {
  const { normal, places } = text[name];
  const wanted = form[name];
  const found = [];
  for (let at = normal.indexOf(wanted); at >= 0; at = normal.indexOf(wanted, at + 1)) {
    const from = places[at];
    const to = places[at + wanted.length - 1] + 1;
    if (wanted.includes(OPEN) || isWhole(text.folded, from, to)) found.push({ from, to });
  }
  return found;
}

// Whether no number and no word of Latin letters is cut: 2300 is not in 12300, nor 58 in 5、8.
function isWhole(folded, from, to) {
  const before = folded.slice(Math.max(from - 2, 0), from);
  const after = folded.slice(to, to + 2);
  const inside = folded.slice(from, to);
  if (/^[0-9]/.test(inside) && /[0-9]$|[0-9][.,]$/.test(before)) return false;
  if (/[0-9]$/.test(inside) && /^[0-9]|^[.,][0-9]/.test(after)) return false;
  if (/^[a-z]/.test(inside) && /[a-z]$/.test(before)) return false;
  return !/[0-9][^0-9.,%\p{L}]+[0-9]/u.test(inside);
}

// ---- The index

class LoadError extends Error {}
class StaleError extends Error {}

class Index {
  // `names` is where readings of names in Latin letters are, `isNew` asks the host again.
  constructor({ index, entries, names }, isNew) {
    this.folder = index;
    this.entries = entries;
    this.names = names;
    this.cache = isNew ? "reload" : "default";
    this.files = new Map();
  }

  load(name) {
    if (!this.files.has(name)) {
      const address = this.manifest ? `${name}?v=${this.manifest.version}` : name;
      const file = fetch(address, { cache: this.cache }).then(
        (answer) => {
          if (answer.ok) return answer.json();
          throw new LoadError(`${address}: ${answer.status}`);
        },
        (error) => {
          throw new LoadError(`${address}: ${error.message}`);
        },
      );
      file.catch(() => this.files.delete(name));
      this.files.set(name, file);
    }
    return this.files.get(name);
  }

  async open() {
    if (this.groups) return;
    const manifest = await this.load(`${this.folder}manifest.json`);
    this.manifest = manifest;
    this.fold = folder(manifest.fold);
    this.groupOf = [];
    this.groups = manifest.groups.map(([briefing, folder, counts]) => {
      const group = { briefing, folder, counts, start: this.groupOf.length };
      const end = counts.reduce((sum, count) => sum + count, group.start);
      while (this.groupOf.length < end) this.groupOf.push(group);
      return group;
    });
  }

  text(written) {
    const folded = this.fold(written);
    const [literally, byValue, bare] = [literal(folded), valued(folded), valued(folded, true)];
    return { folded, literal: literally, valued: byValue, bare };
  }

  // What is looked for where a word is typed: it, and with each synonym in place of its own.
  forms(word) {
    const typed = literal(this.fold(word)).normal;
    return variants(typed, this.manifest.synonyms).map((form, at) => {
      // A synonym has no blanks; what was typed keeps its commas for its numbers.
      const folded = at ? form : this.fold(word);
      return {
        literal: literal(folded).normal,
        valued: valued(folded).normal,
        bare: valued(folded, true).normal,
        isTyped: !at,
      };
    });
  }

  // The entries that hold a gram in any edition: number → whether in the title. `isWhole`: none is
  // missing; `isAlike`: each of them holds it in this edition too.
  async postings(gram) {
    const { shards, version } = this.manifest;
    const shard = await this.load(`${this.folder}p${shardOf(gram, shards)}.json`);
    if (shard[""] !== version) throw new StaleError();
    const listed = shard[gram] || "";
    const found = new Map();
    for (const part of listed.replace("+", "").split("|").filter(Boolean)) {
      const [group, lists] = part.replace("~", "").split(":");
      lists.split(";").forEach((list, inText) => {
        let number = this.groups[group].start;
        for (const delta of list ? list.split(" ") : []) {
          number += Number(delta);
          found.set(number, !inText);
        }
      });
    }
    return { found, isWhole: !listed.endsWith("+"), isAlike: !listed.includes("~") };
  }

  async entry(number) {
    const { block } = this.manifest;
    const { folder, start, briefing } = this.groupOf[number];
    const at = number - start;
    const entries = await this.load(`${this.entries}${folder}${Math.floor(at / block)}.json`);
    if (!entries[at % block]) throw new StaleError();
    const [title, text, path, note, names] = entries[at % block];
    return { number, kind: this.kind(number), briefing, title, text, path, note, names };
  }

  // In each group the kinds follow one another.
  kind(number) {
    const { counts, start } = this.groupOf[number];
    let rest = number - start;
    return this.manifest.kinds[counts.findIndex((count) => (rest -= count) < 0)];
  }

  // Of equals: kind by kind, in each the groups in their order, which is newest first.
  order(one, other) {
    const { kinds } = this.manifest;
    return kinds.indexOf(this.kind(one)) - kinds.indexOf(this.kind(other)) || one - other;
  }

  // The entries in which a word may stand: number → how much of it is in the title. `isExact`:
  // each of them holds it, for the index says so.
  async candidates(forms) {
    const valued = await this.candidatesOf(forms.map((form) => form.valued));
    if (valued.found.size || !forms.some((form) => form.valued.includes(OPEN))) return valued;
    return this.candidatesOf(forms.map((form) => form.bare));
  }

  async candidatesOf(normals) {
    const covering = await this.having(normals, 2);
    if (covering.isExact || covering.found.size <= MOST_HELD) return covering;
    return this.having(normals, 1);
  }

  async having(normals, step) {
    const found = new Map();
    let isExact = true;
    for (const normal of normals) {
      const wanted = pairs(normal, step);
      const lists = await Promise.all(wanted.map((gram) => this.postings(gram)));
      const isWhole = lists.every((list) => list.isWhole);
      const must = isWhole ? lists : lists.filter((list) => list.isWhole);
      const [first, ...others] = (must.length ? must : lists).sort(
        (one, other) => one.found.size - other.found.size,
      );
      const isAlike = lists.every((list) => list.isAlike);
      isExact = isExact && isWhole && isAlike && isOneGram(normal, wanted);
      for (const number of first.found.keys()) {
        if (!others.every((list) => list.found.has(number))) continue;
        const inTitle = lists.filter((list) => list.found.get(number)).length / lists.length;
        found.set(number, Math.max(found.get(number) || 0, inTitle));
      }
    }
    return { found, isExact };
  }

  // Entries that may hold all words, the likeliest first; `wanted` are a kind and a briefing.
  async search(words, wanted) {
    const looked = words.map((word) => this.forms(word)).filter(([form]) => form.literal);
    if (!looked.length) return { looked, numbers: [], isExact: true };
    const lists = await Promise.all(looked.map((forms) => this.candidates(forms)));
    const [{ found }] = lists;
    const shared = [...found].filter(([number]) => lists.every((list) => list.found.has(number)));
    return {
      looked,
      numbers: this.wanted(shared, wanted),
      isExact: lists.every((list) => list.isExact),
    };
  }

  // Entries by how many of the pairs they hold, where nothing holds all.
  async nearest(looked, wanted, question) {
    const counts = new Map();
    for (const [{ literal: pair }] of pairsOf(looked)) {
      const { found } = await this.postings(pair);
      for (const [number, inTitle] of found) {
        counts.set(number, (counts.get(number) || 0) + (inTitle ? 1.2 : 1));
      }
    }
    const least = NEAR * Math.max(0, ...counts.values());
    const near = [...counts].filter(([, count]) => count >= least);
    const preferred = PREFERRED[question] || {};
    const scored = near.map(([number, count]) => [number, count + (preferred[this.kind(number)] || 0)]);
    return this.wanted(scored, wanted).slice(0, MOST_NEAR);
  }

  wanted(scored, { kind, briefing }) {
    return scored
      .filter(([number]) => !kind || this.kind(number) === kind)
      .filter(([number]) => !briefing || this.groupOf[number].briefing === briefing)
      .sort((a, b) => b[1] - a[1] || this.order(a[0], b[0]))
      .map(([number]) => number);
  }

  async entriesOf(numbers) {
    return Promise.all(numbers.map((number) => this.entry(number)));
  }

  // Those of the entries that hold each word, with what of each was found where, the best first.
  held(entries, looked, question) {
    const found = [];
    for (const entry of entries) {
      const titles = [entry.title, ...entry.names].map((name) => this.text(name));
      const text = this.text(`${entry.note}\n${entry.text}`);
      let score = (PREFERRED[question] || {})[entry.kind] || 0;
      const isHeld = looked.every((forms) => {
        const best = Math.max(...forms.map((form) => scoreOf(titles, text, form, forms[0])));
        score += best;
        return best > 0;
      });
      if (isHeld) found.push({ entry, score });
    }
    found.sort((a, b) => b.score - a.score || this.order(a.entry.number, b.entry.number));
    return found.map(({ entry }) => entry);
  }

  // The letters of a query that has nothing else, and may be how a name is read.
  letters(query) {
    const { normal } = literal(this.fold(query));
    return /^[a-z]{3,}$/.test(normal) ? normal : "";
  }

  // Names whose reading in Latin letters begins so: zjtx and zhuanjing lead to 专精特新.
  async namesLike(letters) {
    const name = `${this.names}${letters[0]}.json`;
    const { letters: known } = this.manifest;
    const readings = known.includes(letters[0]) ? await this.load(name) : [];
    const alike = readings.filter(([, ...forms]) => forms.some((form) => form.startsWith(letters)));
    const rank = ([, ...forms]) => (forms.includes(letters) ? 0 : 1);
    return alike.sort((a, b) => rank(a) - rank(b) || a[0].length - b[0].length).map(([word]) => word);
  }
}

function isOneGram(normal, grams) {
  return grams.length === 1 && (grams[0][0] === "#" || !/[a-z0-9.%+]/.test(normal));
}

// The whole title, then in the title, each before another name; then in the text; 0 where the form
// is not.
function scoreOf([title, ...names], text, form, typed) {
  const penalty = form.isTyped ? 0 : 0.5;
  const named = names.map((name) => inTitle(name, form, typed) - 0.25);
  const best = Math.max(inTitle(title, form, typed), ...named);
  if (best > 0) return best - penalty;
  return place(text, form) ? 2 - penalty : 0;
}

function inTitle(title, form, typed) {
  if (title.literal.normal === form.literal) return 8;
  const at = place(title, form);
  if (!at) return 0;
  const share = Math.min(form.literal.length, typed.literal.length) / title.literal.normal.length;
  return 5 + share + (at.from ? 0 : 1);
}

// The query with each word that has synonyms exchanged for each of them.
// One at a time first, and of words within each other the longest, so that no word is lost among
// the many changes of another.
function variants(query, synonyms) {
  const singular = query.replace(/([a-z]{2,})s$/, "$1");
  const found = new Set([query]);
  const known = synonyms
    .map((words) => [words, longestIn(words, query) || longestIn(words, singular)])
    .filter(([, word]) => word);
  const exchanges = known.filter(([, word]) =>
    !known.some(([, longer]) => longer !== word && longer.includes(word)));
  const changed = (form) => exchanges.flatMap(([words, word]) =>
    words.map((other) => form.split(word).join(other)));
  for (const one of changed(singular)) found.add(one);
  for (const form of [...found].slice(1)) {
    if (found.size >= MOST_VARIANTS) break;
    for (const one of changed(form)) found.add(one);
  }
  return [...found].slice(0, MOST_VARIANTS);
}

function longestIn(words, query) {
  return words.filter((one) => holdsWord(query, one)).sort((a, b) => b.length - a.length)[0];
}

// Latin words are whole: AI is not in “retail”.
function holdsWord(query, word) {
  const at = query.indexOf(word);
  if (at < 0) return false;
  const isCut = /[a-z]/.test(query.charAt(at - 1)) && /^[a-z]/.test(word);
  return !isCut && !(/[a-z]$/.test(word) && /[a-z]/.test(query.charAt(at + word.length)));
}


// ---- What is asked

const QUESTION_MARKS = /[?？]/g;

// What a query comes to: hits, or the nearest where nothing holds it.
async function answer(index, typed, wanted) {
  await index.open();
  const query = unspaced(typed);
  const words = wordsOf(query);
  const asked = withoutFillers(index, query);
  const ways = [{ words }];
  if (query !== typed) ways.push({ words: wordsOf(typed) });
  if (words.length > 1) ways.push({ words: [words.join("")] });
  if (asked) ways.push(asked);
  const { words: left, question } = asked || { words };
  const apart = [].concat(...left.map(apartByScript));
  if (apart.length > left.length) ways.push({ words: apart, question });
  const letters = index.letters(query);
  const byName = () => hitsByName(index, letters, wanted);
  const named = letters.length >= A_READING ? await byName() : null;
  if (named) return named;
  let first;
  for (const way of ways) {
    const found = await hits(index, way, wanted);
    first = first && !way.question ? first : found;
    if (found.entries.length) return found;
  }
  const initials = letters && letters.length < A_READING ? await byName() : null;
  if (initials) return initials;
  const numbers = await index.nearest(first.looked, wanted, asked && asked.question);
  const entries = await index.entriesOf(numbers);
  return { looked: first.looked, entries, others: [], isNearest: entries.length > 0 };
}

async function hitsByName(index, letters, wanted) {
  for (const name of (await index.namesLike(letters)).slice(0, 3)) {
    const found = await hits(index, { words: [name] }, wanted);
    if (found.entries.length) return Object.assign(found, { name });
  }
  return null;
}

async function hits(index, { words, question }, wanted) {
  const { looked, numbers, isExact } = await index.search(words, wanted);
  let at = 0;
  let entries = [];
  do {
    const loaded = await index.entriesOf(numbers.slice(at, at + STEP));
    const held = index.held(loaded, looked, question);
    entries = index.held([...entries, ...held], looked, question);
    at += STEP;
    // Until all are seen nobody knows that nothing holds it.
  } while (at < numbers.length && entries.length < (at < MOST_HELD ? 3 : 1));
  const others = numbers.slice(at);
  const count = isExact ? numbers.length : entries.length;
  return { looked, entries, others, count, isMore: !isExact && others.length > 0 };
}

// The words of a question without what only asks, such as 有多少, and what is asked for: an amount
// or a meaning. Null if it is none.
function withoutFillers(index, query) {
  const folded = index.fold(query).replace(QUESTION_MARKS, " ");
  const { amount, meaning } = index.manifest.fillers;
  const isAmount = without(folded, amount) !== folded;
  const left = without(without(folded, amount), meaning);
  const words = wordsOf(left);
  if (left === index.fold(query) || words.join("").length < 2) return null;
  return { words, question: isAmount ? "amount" : "meaning" };
}

function without(folded, fillers) {
  const patterns = fillers.map((filler) => {
    const escaped = filler.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return /[a-z]/.test(filler) ? `(?:^| )${escaped}(?= |$)` : escaped;
  });
  return patterns.length ? folded.replace(new RegExp(patterns.join("|"), "g"), " ") : folded;
}

// 5G計劃 is 5G and 計劃; a number stays with its unit.
function apartByScript(word) {
  return word.replace(/([a-z])(?=\p{Script=Han})|(\p{Script=Han})(?=[a-z])/giu, "$1$2 ").split(" ");
}

// 5G 基站 is 5G基站: a blank beside Chinese parts words only where nothing holds them together.
function unspaced(query) {
  return query.replace(/([\w%])\s+(?=\p{Script=Han})|(\p{Script=Han})\s+(?=\w)/gu, "$1$2");
}

function wordsOf(query) {
  return query.split(/[\s，。；：、！？;:!?]+/u).filter(Boolean);
}

// ---- What is shown

// Where the forms of the words that are looked for stand in a text: from, to, and of which word.
function spotsOf(index, written, looked) {
  const text = index.text(written);
  const found = looked.map((forms, word) =>
    forms.map((form) =>
      READINGS.map((name) => placesOf(text, form, name).map((at) => Object.assign(at, { word }))),
    ),
  );
  return found.flat(3);
}

// The pairs of the words, each as one that is looked for: where nothing holds a whole word.
function pairsOf(looked) {
  const normals = [].concat(...looked).map((form) => form.literal.replace(/\n/g, ""));
  const found = new Set([].concat(...normals.map((normal) => pairs(normal, 1))));
  return [...found].map((pair) => [{ literal: pair, valued: pair, bare: pair }]);
}

const LONGEST = 90; // letters of a text that are shown
const LONGEST_SENTENCE = 120; // of one that alone has what is looked for
const SENTENCE = /[^。！？…]+[。！？…]*[)）」』”]*\s*/g;
const CLAUSE_END = /[，。；：！？…)）」』”]/;
const LOOSE = /[\u4e00-\u9fff]/;
const COUNTED = /[0-9A-Za-z.,%‰零〇一二两兩三四五六七八九十百千万萬亿億]/;
const LONGEST_UNIT = 6;
const BEFORE_UNIT = new RegExp(`^(?:\\.[0-9]+)? ?(?:${SCALES})?`); // of a figure's last digits

// What is shown of a text, each from and to: the sentences that have most of the words, and what
// follows them where there is room; what stands before, where that is little.
function passages(text, spots, longest) {
  if (text.length <= longest) return [{ from: 0, to: text.length }];
  const sentences = sentencesOf(text, spots);
  const [best, ...others] = [...sentences].sort((a, b) => b.words - a.words || a.from - b.from);
  if (best.to - best.from > LONGEST_SENTENCE) return [cut(text, best, spots)];
  const chosen = new Set([best]);
  let room = LONGEST - (best.to - best.from);
  const add = (each) => {
    if (!each || chosen.has(each) || each.to - each.from > room) return;
    chosen.add(each);
    room -= each.to - each.from;
  };
  others.filter((each) => each.words).forEach(add);
  sentences.forEach((each, at) => chosen.has(sentences[at - 1]) && add(each));
  for (let at = sentences.length - 2; at >= 0 && room > LONGEST / 2; at -= 1) {
    if (chosen.has(sentences[at + 1])) add(sentences[at]);
  }
  return joined(sentences.filter((each) => chosen.has(each)), text);
}

function sentencesOf(text, spots) {
  return matches(SENTENCE, text).map((match) => {
    const from = match.index;
    const to = from + match[0].length;
    return { from, to, words: wordsIn(spots, from, to) };
  });
}

// How many of the words stand there.
function wordsIn(spots, from, to) {
  const within = spots.filter((spot) => spot.from >= from && spot.to <= to);
  return new Set(within.map(({ word }) => word)).size;
}

// Sentences that follow one another as one, without the blanks behind them.
function joined(sentences, text) {
  const found = [];
  for (const { from, to } of sentences) {
    const last = found[found.length - 1];
    if (last && last.to === from) last.to = to;
    else found.push({ from, to });
  }
  return found.map(({ from, to }) => ({ from, to: from + text.slice(from, to).trimEnd().length }));
}

// What is shown of a long sentence: around where most of the words are, in whole clauses where it
// can.
function cut(text, { from, to }, spots) {
  const own = spots.filter((spot) => spot.from >= from && spot.to <= to);
  const count = (spot) => wordsIn(own, spot.from, spot.from + (LONGEST * 2) / 3);
  const [first] = own.sort((a, b) => count(b) - count(a) || a.from - b.from);
  const shown = clauses(text.slice(from, to).trimEnd(), first ? first.from - from : 0);
  return { from: from + shown.from, to: from + shown.to };
}

function clauses(text, found) {
  const isClause = (at) => at === 0 || (CLAUSE_END.test(text[at - 1]) && mayCut(text, at));
  const earliest = Math.max(Math.min(found - LONGEST / 3, text.length - LONGEST), 0);
  let from = Math.floor(earliest);
  while (from < found && !isClause(from)) from += 1;
  if (from >= found && !isClause(found)) {
    from = Math.floor(earliest);
    while (from > 0 && !mayCut(text, from)) from -= 1;
  }
  const latest = Math.min(from + LONGEST, text.length);
  let to = latest;
  while (to > from + LONGEST / 2 && to < text.length && !isClause(to)) to -= 1;
  if (to < text.length && !isClause(to)) {
    to = latest;
    while (to < text.length && !mayCut(text, to)) to += 1;
  }
  return { from, to };
}

// Whether a text may be cut before this place: not in a number, before its unit or in a Latin word.
function mayCut(text, at) {
  if (at <= 0 || at >= text.length) return true;
  const isMark = CLAUSE_END.test(text[at - 1]) && !CLAUSE_END.test(text[at]);
  if (isMark) return !(/[0-9]/.test(text[at]) && text[at - 1] === "：");
  if (!LOOSE.test(text[at - 1]) || !LOOSE.test(text[at]) || COUNTED.test(text[at])) return false;
  return ![...text.slice(Math.max(at - LONGEST_UNIT, 0), at)].some((one) => COUNTED.test(one));
}

// Where in the figures of a text the eye wants a comma: before each three digits. A number is a
// figure where one of the `units` stands behind it.
function thousands(text, units) {
  const found = new Set();
  for (const match of matches(/[0-9]{4,}/g, text)) {
    const [{ length }] = match;
    const end = match.index + length;
    const unit = text.slice(end).replace(BEFORE_UNIT, "");
    const isFigure = !/[0-9A-Za-z.]/.test(text.charAt(match.index - 1));
    if (!isFigure || !units.some((one) => unit.startsWith(one))) continue;
    for (let at = end - 3; at > match.index; at -= 3) found.add(at);
  }
  return found;
}

// Writes what is `shown` of a text, with the `spots` marked and the figures grouped.
function write(element, text, { shown, spots, groups }) {
  const marked = new Set();
  for (const { from, to } of spots) for (let at = from; at < to; at += 1) marked.add(at);
  let at = 0;
  for (const { from, to } of shown) {
    if (from > at) element.append("…");
    for (at = from; at < to; ) {
      const isMarked = marked.has(at);
      let end = at + 1;
      while (end < to && marked.has(end) === isMarked) end += 1;
      const part = isMarked ? element.appendChild(document.createElement("mark")) : element;
      writeGrouped(part, text, { from: at, to: end }, groups);
      at = end;
    }
  }
  if (at < text.length) element.append("…");
  return element;
}

function writeGrouped(element, text, { from, to }, groups) {
  for (let at = from; at < to; ) {
    const isGroup = groups.has(at) && at + 3 <= to;
    let end = isGroup ? at + 3 : at + 1;
    while (!isGroup && end < to && !groups.has(end)) end += 1;
    const part = isGroup ? element.appendChild(document.createElement("span")) : element;
    if (isGroup) part.className = "thousand";
    part.append(text.slice(at, end));
    at = end;
  }
}

class Widget {
  constructor(form) {
    this.form = form;
    this.input = form.elements.q;
    this.results = document.querySelector("#results");
    this.status = document.querySelector("#search-status");
    this.more = document.querySelector("#more");
    this.kinds = namesOf(form.elements.kind);
    this.briefings = namesOf(form.elements.briefing);
    this.units = form.dataset.units.split("|").filter(Boolean);
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
    document.querySelector("#search-without").hidden = true;
    form.hidden = false;
    this.readAddress();
  }

  get fields() {
    return [...this.form.querySelectorAll("input, select")];
  }

  readAddress() {
    const query = new URLSearchParams(location.search);
    for (const field of this.fields) field.value = query.get(field.name) || "";
    this.isSettled = true;
    this.show();
  }

  changed() {
    this.remember();
    this.show();
  }

  // What is typed on replaces what was typed before; what was entered stays, to go back to.
  remember() {
    const query = new URLSearchParams();
    for (const field of this.fields) if (field.value) query.set(field.name, field.value);
    const search = `${query}` ? `?${query}` : "";
    if (search === location.search) return;
    const change = this.isSettled ? "pushState" : "replaceState";
    try {
      history[change](null, "", location.pathname + search);
      this.isSettled = false;
    } catch (error) {
      // Safari allows a hundred in half a minute; the next change writes the address.
    }
  }

  move(event) {
    // An input method has the keys until it is done.
    if (event.isComposing || event.keyCode === 229 || event.key === "Process") return;
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
      (links[at - 1] || this.input).focus();
    }
  }

  async show() {
    const turn = (this.turn += 1);
    const query = this.input.value.normalize("NFC").trim();
    const { kind, briefing } = this.form.elements;
    const wanted = { kind: kind.value, briefing: briefing && briefing.value };
    const nothing = { looked: [], entries: [], others: [] };
    try {
      const found = query ? await this.answer(query, wanted) : nothing;
      if (turn === this.turn) this.tell(found, query ? this.told(query, found) : "");
    } catch (error) {
      const { failed, broken } = this.form.dataset;
      if (turn === this.turn) this.tell(nothing, error instanceof LoadError ? failed : broken);
      throw error;
    }
  }

  // The site may be published anew while the page is open: then the index is read anew, once.
  async answer(query, wanted) {
    try {
      return await answer(this.index, query, wanted);
    } catch (error) {
      if (!(error instanceof StaleError || error instanceof LoadError)) throw error;
      this.index = new Index(this.form.dataset, true);
      return answer(this.index, query, wanted);
    }
  }

  told(query, { looked, entries, count, isMore, isNearest, name }) {
    const { found, foundMore, none, nearest, also, comma, printed } = this.form.dataset;
    const more = [also, printed].map((template, at) => {
      const words = at ? this.prints(looked, entries) : this.exchanged(looked, name, entries);
      return isNearest || !words.length ? "" : template.replace("{words}", words.join(comma));
    });
    if (!entries.length) return none.replace("{query}", query);
    if (isNearest) return nearest.replace("{query}", query);
    return (isMore ? foundMore : found).replace("{count}", count) + more.join("");
  }

  // The other words by which hits were found, as the page writes them.
  exchanged(looked, name, entries) {
    const texts = entries.map(({ title, names, note, text }) =>
      this.index.text([title, ...names, note, text].join("\n")),
    );
    const typed = looked.map(([form]) => form.literal);
    const isNew = (word) => {
      const { normal } = this.index.text(word).literal;
      return looked.some(([, ...others]) => others.some((form) => form.literal.includes(normal))) &&
        !typed.some((form) => form.includes(normal)) &&
        texts.some((text) => text.literal.normal.includes(normal));
    };
    const words = this.form.dataset.synonyms.split("|").filter(isNew);
    return [...new Set([name, ...words])].filter(Boolean);
  }

  // How the report writes a number that was typed otherwise.
  prints(looked, entries) {
    const found = new Set();
    for (const [form] of looked.filter(([{ valued }]) => valued.includes(OPEN))) {
      for (const entry of entries) {
        for (const written of [entry.title, entry.note, entry.text]) {
          const text = this.index.text(written);
          const at = place(text, form);
          const isOtherwise = at && !text.literal.normal.includes(form.literal);
          if (isOtherwise) found.add(written.slice(at.from, at.to));
        }
      }
    }
    const { quoted } = this.form.dataset;
    return [...found].slice(0, 3).map((print) => quoted.replace("{text}", print));
  }

  tell({ looked, entries, others, isNearest }, status) {
    this.others = others;
    this.looked = looked;
    this.sought = isNearest ? pairsOf(looked) : looked;
    this.results.textContent = "";
    this.results.classList.toggle("results--nearest", Boolean(isNearest));
    this.results.append(...entries.map((entry) => this.item(entry)));
    this.more.hidden = !others.length;
    this.status.textContent = status;
  }

  async append() {
    const { turn, looked } = this;
    const entries = await this.index.entriesOf(this.others.slice(0, STEP));
    if (turn !== this.turn) return;
    this.others = this.others.slice(STEP);
    const held = this.index.held(entries, looked);
    this.results.append(...held.map((entry) => this.item(entry)));
    this.more.hidden = !this.others.length;
  }

  item(entry) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = this.form.dataset.root + entry.path;
    this.write(link, entry.title, Infinity);
    const facts = document.createElement("p");
    facts.className = "results__facts";
    facts.append(this.kinds.get(entry.kind));
    const briefing = this.briefings.get(entry.briefing) || "";
    const names = entry.names.filter((name) => spotsOf(this.index, name, this.looked).length);
    for (const fact of [briefing, ...names, entry.note].filter(Boolean)) {
      facts.append(" · ");
      this.write(facts, fact);
    }
    const text = document.createElement("p");
    this.write(text, entry.text);
    item.append(link, facts, text);
    return item;
  }

  write(element, text, longest = LONGEST) {
    const spots = spotsOf(this.index, text, this.looked);
    const shown = passages(text, spotsOf(this.index, text, this.sought), longest);
    write(element, text, { shown, spots, groups: thousands(text, this.units) });
  }
}

function namesOf(select) {
  const options = select ? [...select.options] : [];
  return new Map(options.filter((one) => one.value).map((one) => [one.value, one.text]));
}

if (typeof document !== "undefined") {
  const form = document.querySelector("form.search");
  if (form) new Widget(form);
}

"""Questions to a page about where its text and its links are; each answers with what is wrong."""

from __future__ import annotations

_TEXT = """
  // A box of one pixel is for screen readers.
  const isSeen = element => {
    if (!element.checkVisibility({visibilityProperty: true})) return false;
    for (let box = element; box !== document.body; box = box.parentElement)
      if (box.clientWidth === 1 && getComputedStyle(box).overflow === "hidden") return false;
    return true;
  };
  const inText = root => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() && isSeen(node.parentElement))
        nodes.push(node);
    }
    return nodes;
  };
  const boxes = (node, start = 0, end = node.length) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(box => box.width > 0);
  };
"""

# Text beyond the page's sides, beyond a box that clips it, or over other text. What a reader can
# scroll sideways by itself (a wide table) is not cut off.
CUT_OR_COVERED = f"""() => {{
  {_TEXT}
  const wrong = [], width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) wrong.push("the page scrolls sideways");
  const lines = [];
  for (const node of inText(document.body)) {{
    let clip = {{left: 0, right: width, top: -Infinity, bottom: Infinity}};
    for (let box = node.parentElement; box !== document.body; box = box.parentElement) {{
      const {{overflowX, overflowY}} = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (overflowX === "visible" && overflowY === "visible") continue;
      if (["auto", "scroll"].includes(overflowX)) clip = null;
      else if (clip) clip = edge;
      if (!clip) break;
    }}
    if (!clip) continue;
    for (const box of boxes(node)) {{
      // A line's box is higher than its glyphs.
      const inset = box.height * .15;
      if (box.left < clip.left - 1 || box.right > clip.right + 1
          || box.top + inset < clip.top - 1 || box.bottom - inset > clip.bottom + 1)
        wrong.push(`cut off: ${{node.data.trim()}}`);
      lines.push({{text: node.data.trim(), left: box.left + 1, right: box.right - 1,
                   top: box.top + inset, bottom: box.bottom - inset}});
    }}
  }}
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, index) => {{
    for (let next = index + 1; next < lines.length && lines[next].top < one.bottom; next++) {{
      const other = lines[next];
      if (one.left < other.right && other.left < one.right)
        wrong.push(`covered: ${{one.text}} | ${{other.text}}`);
    }}
  }});
  return wrong;
}}"""

# Closing punctuation that begins a line: lower than the character before it in the same block.
ORPHANS = f"""() => {{
  {_TEXT}
  const wrong = [], closing = /[、，。；：）》」』”’！？]/g;
  const block = node => node.parentElement.closest("p, li, dt, dd, h1, h2, h3, h4, td, th, div");
  let before = null;
  for (const node of inText(document.body)) {{
    for (const {{index}} of node.data.matchAll(closing)) {{
      const [mark] = boxes(node, index, index + 1);
      let last = null;
      if (index > 0) last = boxes(node, index - 1, index).at(-1);
      else if (before && block(before) === block(node)) last = boxes(before).at(-1);
      if (mark && last && mark.top > last.bottom - mark.height / 4)
        wrong.push(node.data.slice(Math.max(0, index - 12), index + 6));
    }}
    before = node;
  }}
  return wrong;
}}"""

# Links that are no part of a sentence and smaller than WCAG 2.5.8 asks. In a sentence: the line
# says something besides its links.
SMALL_TARGETS = """() => {
  const targets = "a[href], button, summary, input, select, textarea";
  const alone = link => {
    const line = link.closest("p, li, dt, dd, h1, h2, h3, h4, div, nav");
    if (!line) return true;
    const copy = line.cloneNode(true);
    copy.querySelectorAll(targets).forEach(other => other.remove());
    return !/[\\p{L}\\p{N}]/u.test(copy.textContent);
  };
  return [...document.querySelectorAll(targets)]
    .filter(link => link.checkVisibility() && alone(link))
    .filter(link => {
      const {width, height} = link.getBoundingClientRect();
      return Math.min(width, height) < 24;
    })
    .map(link => link.outerHTML);
}"""

# As an extension of the reader does it; the policy is for what the page brings.
ADD_STYLES = """(styles) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
}"""

# The lines of each heading that is to be seen, with all that is folded.
HEADING_LINES = """() => {
  for (const each of document.querySelectorAll("details")) each.open = true;
  const seen = [...document.querySelectorAll("h1, h2, h3")].filter(each => each.checkVisibility());
  return seen.map(heading => {
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = [];
    let last = Infinity;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (let at = 0; at < node.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = [...range.getClientRects()].pop();
        if (!box || !box.width || !node.data[at].trim()) continue;
        if (box.left < last) lines.push("");
        last = box.left;
        lines[lines.length - 1] += node.data[at];
      }
    }
    return lines;
  });
}"""

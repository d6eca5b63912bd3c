/**
 * Runs in a page: words of plain letters, which no message of a pseudo-language has. What people wrote and are called
 * (bdi, q, links to Medium), dates and fields do not count.
 */
export function findForeignWords(): readonly string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || holder.closest('bdi, q, time, kbd, textarea, pre, script, style, [lang], [translate=no]'))
      continue;
    for (const [word] of (node.nodeValue ?? '').matchAll(/[A-Za-z]{3,}/g))
      found.add(`${word} (${holder.textContent?.trim().slice(0, 60)})`);
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      // A chart says dates, the box beside a row a name, and what somebody wrote is whole where it is pointed at.
      if (element.matches('time, svg, input[type=checkbox], :has(> bdi)[title]')) continue;
      const text = element.getAttribute(name) ?? '';
      for (const [word] of text.matchAll(/[A-Za-z]{3,}/g))
        found.add(`${word} (${name} ${text.slice(0, 60)})`);
    }
  }
  return [...found];
}

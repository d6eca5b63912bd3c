/** Where strangers' words stand in our own pages: name, address, something that must be there, rows of one height. */
export const PLACES: readonly (readonly [name: string, path: string, wanted: string, rows?: string])[] = [
  ['people', 'people/all', '@image.tag', '.people-row'],
  ['person-image', 'person/1abc', '@image.tag'],
  ['person-broken-out', 'person/2abc', '@broken-out'],
  ['person-turned', 'person/4abc', '@turned_around'],
  ['person-long', 'person/10abc', '@very.long'],
  ['person-word', 'person/11abc', '@one.word'],
  ['person-zalgo', 'person/12abc', '@zalgo'],
  ['person-half', 'person/14abc', '@half.pair'],
  ['threads', 'threads', '<img src=x'],
  ['drafts', 'drafts', '<img src=x'],
  ['stories', 'stories', '<img src=x'],
  [
    'story',
    `story/${encodeURIComponent('title:<img src=x onerror="window.__ran=1;alert(1)"> 0')}`,
    '<img src=x',
  ],
  ['goal', 'goal', 'Goal'],
  ['settings', 'settings', 'Settings'],
];

/**
 * Runs in one of our own pages: people who are shown without their handle beside the name, for a name may be anybody's.
 * @param row selector of what stands for one person
 * @param handles of those who must be there, or else are told as missing
 */
export function listUnhandled([row, handles]: readonly [
  row: string,
  handles: readonly string[],
]): readonly string[] {
  const missing = new Set(handles);
  const found: string[] = [];
  for (const one of document.querySelectorAll(row)) {
    const [name, handle] = ['.person-name', '.person-handle'].map((part) =>
      one.querySelector<HTMLElement>(part),
    );
    const shown = handle ?? name;
    const box = shown?.getBoundingClientRect();
    const words = shown?.textContent ?? '';
    if (!words.startsWith('@') || !box || box.width < 24 || box.height < 8)
      found.push(one.outerHTML.slice(0, 200));
    missing.delete(words);
  }
  return [...found, ...[...missing].map((handle) => `${handle} is not there`)];
}

/** Runs in one of our own pages: letters with many signs heaped on them that nothing keeps within their own box. */
export function listSpilled(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/\p{M}{20}/u.test(node.nodeValue ?? '')) continue;
    let at = node.parentElement;
    while (at && at.localName !== 'main' && getComputedStyle(at).overflowY === 'visible')
      at = at.parentElement;
    if (!at || at.localName === 'main') found.push(`${node.parentElement?.outerHTML.slice(0, 60)}`);
  }
  return found;
}

/**
 * Runs in one of our own pages: texts that could turn the words around them, for they are not isolated by an element
 * and have a sign that turns.
 */
export function listTurned(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isTurning = /[\u202a-\u202e\u2066-\u2069]/.test(node.nodeValue ?? '');
    const around = node.parentElement;
    if (isTurning && around && !around.closest('bdi, [dir=auto], textarea'))
      found.push(around.outerHTML.slice(0, 120));
  }
  return found;
}

/**
 * Runs in one of our own pages: links that lead anywhere but to Medium over https, to another place of ours, or to a
 * file that we made.
 */
export function listBadLinks(): readonly string[] {
  const good =
    /^(https:\/\/(?:[a-z-]+\.)?medium\.com\/|(?:chrome|moz)-extension:|blob:(?:chrome|moz)-extension:)/;
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .map(({ href }) => href)
    .filter((href) => !good.test(href));
}

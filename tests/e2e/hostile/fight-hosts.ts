/** How a page fared that fights our hosts. */
export interface Fight {
  /** How many of our hosts it had. */
  readonly hosts: number;
  /** How often the one that came back least, and the one that came back most, was taken away. */
  readonly least: number;
  readonly most: number;
  /** How many stand where they stood. */
  readonly left: number;
}

/**
 * Runs in a page: a hundred times a second takes every mark away from where it is put, by removing it, moving it or
 * putting a copy in its place, until none has come back for a second.
 */
export async function fightHosts(): Promise<Fight> {
  const times = new Map<Element, number>();
  const attic = document.createElement('div');
  document.body.append(attic);
  const listHosts = (): Element[] =>
    [...document.querySelectorAll('good-turn-mark:not([data-copy])')].filter(
      (host) => host.parentNode !== attic,
    );
  for (let quiet = 0; quiet < 100; quiet += 1) {
    for (const host of listHosts()) {
      const way = times.get(host) ?? 0;
      times.set(host, way + 1);
      if (way % 3 === 0) host.remove();
      if (way % 3 === 1) attic.append(host);
      if (way % 3 === 2) {
        const copy = host.cloneNode(true) as HTMLElement;
        copy.dataset.copy = '';
        host.replaceWith(copy);
      }
      quiet = 0;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const all = [...times.values()];
  return { hosts: all.length, least: Math.min(...all), most: Math.max(...all), left: listHosts().length };
}

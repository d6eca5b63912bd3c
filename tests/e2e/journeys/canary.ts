import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openPage } from '../../practice-medium/drive';
import type { Journey } from '../journey';
import { openPanel } from '../marks';
import { listAdded, waitForAdded } from '../shadows';
import { openStage } from '../stage';

const CANARY = 'canary-7f3a9';

/** What is written in the ledger is shown to the writer, and no script of the page comes by it. */
async function keepTheCanary(): Promise<void> {
  const stage = await openStage();
  try {
    const page = await stage.newPage();
    // The names that tsx gives to functions are asked for in the page too.
    await page.addInitScript('globalThis.__name ??= (named) => named');
    await page.addInitScript(listen);
    await openPage(page, stage.medium.urlOf(stage.medium.world.story));
    await waitForAdded(page, /offers? a swap/);
    await openPanel(page, 'odalys-finch');
    await writeNote(page);
    await waitForAdded(page, CANARY);
    deepEqual(await page.evaluate(search, CANARY), [], 'while the panel shows it');

    // Everything a page can ask of the extension itself.
    const answers = await page.evaluate(async (id) => {
      const scope = window as unknown as { chrome?: { runtime?: unknown } };
      const files = ['manifest.json', 'popup.html', 'ledger.html', 'background.js', 'panel.js'];
      const fetched = await Promise.all(
        files.map((file) =>
          fetch(`chrome-extension://${id}/${file}`)
            .then(() => file)
            .catch(() => ''),
        ),
      );
      return { fetched: fetched.filter(Boolean), hasRuntime: scope.chrome?.runtime !== undefined };
    }, stage.extensionId);
    deepEqual(answers, { fetched: [], hasRuntime: false });

    await page.keyboard.press('Escape');
    await openPage(page, stage.medium.urlOf(stage.medium.world.story));
    await waitForAdded(page, /offers? a swap/);
    await page.waitForTimeout(1_000);
    deepEqual(await page.evaluate(search, CANARY), [], 'once it is put away');
    equal(stage.medium.requests.filter(({ body, path }) => `${body}${path}`.includes(CANARY)).length, 0);
  } finally {
    await stage.close();
  }
}

/** By the keys alone, past every button to the note that is folded away below them: the page must not hear what is typed. */
async function writeNote(page: Page): Promise<void> {
  const panel = (await listAdded(page, 'good-turn-panel'))[0];
  ok(panel, 'the panel is open');
  const above = panel.buttons.length - 1;
  for (let at = 0; at <= above; at += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(CANARY);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

// What follows runs in the page.

interface Listening {
  heard?: string[];
}

/** Keeps what comes by: messages, events that our hosts could send, keys that are typed into them, copied text. */
function listen(): void {
  const heard: string[] = [];
  (window as Listening).heard = heard;
  const note = (event: Event) => {
    const { data, key, detail } = event as { data?: unknown; key?: unknown; detail?: unknown };
    heard.push(String(JSON.stringify([event.type, data ?? null, detail ?? null]) ?? ''), String(key ?? ''));
  };
  for (const type of ['message', 'input', 'beforeinput', 'keydown', 'keypress', 'keyup', 'copy', 'good-turn'])
    window.addEventListener(type, note, true);
}

/** Wherever a page can look, and finds the canary. */
function search(canary: string): string[] {
  const found: string[] = [];
  const look = (where: string, text: unknown) => {
    if (String(text ?? '').includes(canary)) found.push(where);
  };
  look('markup', document.documentElement.outerHTML);
  look('text', document.documentElement.textContent);
  for (const host of document.querySelectorAll('good-turn-panel, good-turn-mark, good-turn-line')) {
    look('shadow', host.shadowRoot?.innerHTML);
    look(
      'html',
      (host as Element & { getHTML?: (options: object) => string }).getHTML?.({
        serializableShadowRoots: true,
      }),
    );
    for (const key of Reflect.ownKeys(host)) look('member of a host', Reflect.get(host, key));
  }
  document.execCommand('selectAll');
  look('selection', getSelection()?.toString());
  getSelection()?.removeAllRanges();
  for (const key of Reflect.ownKeys(window)) {
    try {
      const value: unknown = Reflect.get(window, key);
      look('global', typeof value === 'string' ? value : '');
      if (typeof value === 'object') look('global', JSON.stringify(value));
    } catch {
      // Some members of a window may not be asked, and some go round in circles.
    }
  }
  for (const store of [localStorage, sessionStorage]) look('storage', JSON.stringify({ ...store }));
  look('cookie', document.cookie);
  look('performance', JSON.stringify(performance.getEntries()));
  // Single letters come by while a note is typed only if the page hears the keys.
  look('heard', (window as Listening).heard?.join(''));
  look('keys', (window as Listening).heard?.filter((text) => text.length === 1).join(''));
  return found;
}

export const journeys: readonly Journey[] = [
  { name: 'canary: what is in the ledger is reachable by no script of the page', run: keepTheCanary },
];

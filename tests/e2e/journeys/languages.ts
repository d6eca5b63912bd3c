import { deepEqual, equal } from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../../lib/text/languages';
import { openPage } from '../../practice-medium/drive';
import { findForeignWords } from '../../tools/find-foreign-words';
import { type Pseudo, pseudoOf } from '../../tools/pseudo-language';
import { comeToRest } from '../come-to-rest';
import { expectAccessible } from '../expect-accessible';
import { findLayoutFaults } from '../find-layout-faults';
import type { Journey } from '../journey';
import { findMark, record } from '../marks';
import { clickAdded, listAdded, waitForAdded } from '../shadows';
import { openStage, type Stage } from '../stage';

const BUILT = '.output/chrome-mv3';
const PICTURES = '.artifacts/languages';
const DESK = { width: 1180, height: 800 };
const NARROW = { width: 360, height: 740 };
const POPUP = { width: 384, height: 600 };

/** Every screen of our own, with what is there once it has drawn itself. */
const SCREENS = [
  ['welcome', 'welcome.html', 'main h1'],
  ['popup', 'popup.html', '#popup [data-key]'],
  ['people', 'ledger.html#people/all', '[data-key]'],
  ['person', 'ledger.html#person/', 'main h1'],
  ['threads', 'ledger.html#threads', 'main h1'],
  ['drafts', 'ledger.html#drafts', 'main h1'],
  ['goal', 'ledger.html#goal', 'main h1'],
  ['desk', 'ledger.html#desk', 'main h1'],
  ['rules', 'ledger.html#desk/rules', 'main h1'],
  ['settings', 'ledger.html#settings', 'main h1'],
  ['promises', 'ledger.html#promises', 'main h1'],
] as const;

interface Spoken {
  /** What the pictures and faults are called after. */
  readonly name: string;
  readonly language: Language;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly isPseudo?: boolean;
}

const REAL: readonly Spoken[] = [
  { name: 'en', language: 'en', lang: 'en', dir: 'ltr' },
  { name: 'es', language: 'es', lang: 'es', dir: 'ltr' },
  { name: 'pt_BR', language: 'pt_BR', lang: 'pt-BR', dir: 'ltr' },
  { name: 'id', language: 'id', lang: 'id', dir: 'ltr' },
  { name: 'zh_CN', language: 'zh_CN', lang: 'zh-CN', dir: 'ltr' },
];

/** In the build for tests two languages stand in the places of Spanish and Indonesian. */
const PLACES: Readonly<Record<Pseudo, Spoken>> = {
  wide: { name: 'wide', language: 'es', lang: 'es', dir: 'ltr', isPseudo: true },
  rightToLeft: { name: 'rtl', language: 'id', lang: 'id', dir: 'rtl', isPseudo: true },
};

/** A copy of the built extension that speaks pseudo-languages. */
async function makePseudoBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'good-turn-pseudo-'));
  await cp(BUILT, folder, { recursive: true });
  const fileOf = (language: Language) => join(folder, '_locales', language, 'messages.json');
  const english = JSON.parse(await readFile(fileOf('en'), 'utf8'));
  for (const kind of ['wide', 'rightToLeft'] as const) {
    await writeFile(fileOf(PLACES[kind].language), JSON.stringify(pseudoOf(english, kind)));
  }
  return folder;
}

async function checkLanguages(spoken: readonly Spoken[], extensionDir?: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const stage = await openStage({ viewport: DESK, ...(extensionDir && { extensionDir }) });
  try {
    const thread = await stage.newPage();
    await openPage(thread, stage.medium.urlOf(stage.medium.world.story));
    await thread.getByRole('button', { name: 'See all responses' }).click();
    await waitForAdded(thread, /\d+ offers/);
    await record(thread, 'odalys-finch', 'I followed');
    await record(thread, 'kofi-brightwater', 'Follows me');
    const screen = await stage.openOwn('ledger.html#people/all');
    const key = await screen.locator('[data-key]').first().getAttribute('data-key');
    const faults: string[] = [];
    for (const one of spoken) {
      await speak(screen, one.language);
      faults.push(...(await checkPage(thread, one)));
      for (const [name, path, drawn] of SCREENS) {
        await show(
          stage,
          screen,
          name === 'person' ? `${path}${encodeURIComponent(key ?? '')}` : path,
          drawn,
        );
        equal(await screen.evaluate(() => document.documentElement.lang), one.lang);
        equal(await screen.evaluate(() => document.documentElement.dir), one.dir);
        faults.push(...(await checkScreen(screen, `${one.name}-${name}`, one)));
      }
    }
    deepEqual(faults, []);
  } finally {
    await stage.close();
  }
}

/** Chooses a language as the settings do. */
async function speak(screen: Page, language: Language): Promise<void> {
  const answer = await screen.evaluate(
    (settings) =>
      chrome.runtime.sendMessage({ type: 'changeSettings', requestId: crypto.randomUUID(), settings }),
    { language },
  );
  equal(answer.ok, true);
}

async function show({ extensionId }: Stage, screen: Page, path: string, drawn: string): Promise<void> {
  await screen.goto('about:blank');
  await screen.setViewportSize(path.startsWith('popup') ? POPUP : DESK);
  await screen.goto(`chrome-extension://${extensionId}/${path}`);
  await screen.locator(drawn).first().waitFor();
  await screen.bringToFront();
}

/** The faults of one of our own screens, wide and narrow. */
async function checkScreen(screen: Page, name: string, { isPseudo }: Spoken): Promise<readonly string[]> {
  const faults: string[] = [];
  const isPopup = name.endsWith('popup');
  for (const size of isPopup ? [POPUP] : [NARROW, DESK]) {
    await screen.setViewportSize(size);
    await comeToRest(screen);
    await screen.screenshot({ path: `${PICTURES}/${name}-${size.width}.png`, fullPage: true });
    const seen = await screen.evaluate(findLayoutFaults);
    faults.push(...seen.map((fault) => `${name} ${size.width}: ${fault}`));
  }
  if (isPseudo)
    faults.push(
      ...(await screen.evaluate(findForeignWords)).map((word) => `${name}: not said by a message: ${word}`),
    );
  await expectAccessible(screen, name);
  return faults;
}

/** The panel once it says something; undefined when it does not come within 15 s. */
async function openedPanel(thread: Page): Promise<{ readonly text: string } | undefined> {
  for (let tries = 0; tries < 150; tries += 1) {
    const panel = (await listAdded(thread, 'good-turn-panel')).find(({ text }) => text !== '');
    if (panel) return panel;
    await thread.waitForTimeout(100);
  }
  return undefined;
}

/** What stands on Medium's page in this language: the marks, the line above the thread and the panel. */
async function checkPage(thread: Page, { name, dir, isPseudo }: Spoken): Promise<readonly string[]> {
  await thread.bringToFront();
  await thread.reload();
  await thread.getByRole('button', { name: 'See all responses' }).click();
  const mark = await findMark(thread, 'odalys-finch');
  await clickAdded(thread, mark);
  const panel = await openedPanel(thread);
  await thread.screenshot({ path: `${PICTURES}/${name}-thread.png` });
  await thread.keyboard.press('Escape');
  if (!panel) return [`${name}: no panel`];
  if (!isPseudo) return [];
  const said = [panel.text, ...(await listAdded(thread)).map(({ text }) => text)].join(' ');
  const left = ['I followed', 'declined', 'offers', 'followers', 'Undo', 'History'].filter((words) =>
    said.includes(words),
  );
  return left.map((words) => `${name} (${dir}): the page still says “${words}”`);
}

async function checkPseudo(kind: Pseudo): Promise<void> {
  const folder = await makePseudoBuild();
  try {
    await checkLanguages([PLACES[kind]], folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const journeys: readonly Journey[] = [
  ...REAL.map((one) => ({
    name: `languages: every screen in ${one.name}`,
    run: () => checkLanguages([one]),
  })),
  { name: 'languages: every screen a third wider', run: () => checkPseudo('wide') },
  { name: 'languages: every screen from right to left', run: () => checkPseudo('rightToLeft') },
];

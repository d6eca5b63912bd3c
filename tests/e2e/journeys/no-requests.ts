import { deepEqual, ok } from 'node:assert/strict';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggedRequest } from '../../practice-medium/handler';
import { startPracticeMedium } from '../../practice-medium/server';
import { launchWithGoodTurn } from '../browser';
import type { Journey } from '../journey';
import { type LoggingProxy, startLoggingProxy, UPDATE_HOST } from '../proxy';
import { walkThrough } from '../walk';

const BUILT = '.output/chrome-mv3';

/** What Medium and everyone else was asked for during one walk. */
interface Traffic {
  /** One line for each page, file and query, sorted: method, host, path, operation, variables. */
  readonly lines: readonly string[];
  readonly requests: readonly LoggedRequest[];
  /** Hosts other than Medium's. */
  readonly refused: readonly string[];
}

/** The same walk with and without Good Turn asks Medium for exactly the same, and nobody else for anything. */
async function askNobody(): Promise<void> {
  const without = await trafficOf(null);
  const withIt = await trafficOf(BUILT);
  deepEqual(differenceOf(withIt, without), { more: [], fewer: [] });
  deepEqual(withIt.refused, [], 'hosts that are not Medium');
  deepEqual(withIt.requests.filter(isOurs), [], 'requests that Good Turn put its name to');
  deepEqual(await filesNaming(UPDATE_HOST), [], 'files that name the one host which is let off');
  ok(withIt.lines.some((line) => line.includes('PagedThreadedPostResponsesQuery')));
}

/** A copy of Good Turn that does call out is caught, in each of its parts: the proof that the others could be. */
async function catchOneThatAsks(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'good-turn-asking-'));
  try {
    await makeAskingCopy(folder);
    const { requests, refused } = await trafficOf(folder, 'short');
    deepEqual([...new Set(refused)].sort(), ['page.example:443', 'worker.example:443']);
    const caught = new Set(
      requests.filter(({ path }) => path.startsWith('/caught/')).map(({ path }) => path),
    );
    deepEqual([...caught].sort(), ['/caught/content-script', '/caught/own-page', '/caught/worker']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A copy of the build whose worker, own page and content script ask Medium and someone else for something. */
async function makeAskingCopy(folder: string): Promise<void> {
  await cp(BUILT, folder, { recursive: true });
  const manifestFile = join(folder, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(await readFile(manifestFile, 'utf8'));
  // The policy alone would stop worker and pages: the proxy has to see them without it.
  delete manifest.content_security_policy;
  await writeFile(manifestFile, JSON.stringify(manifest));
  const ask = (...addresses: readonly string[]): string =>
    addresses.map((address) => `;fetch(${JSON.stringify(address)}).catch(()=>{});`).join('');
  const inWorker = ask('https://medium.com/caught/worker', 'https://worker.example/');
  await appendFile(join(folder, 'background.js'), inWorker);
  const inPage = ask('https://medium.com/caught/own-page', 'https://page.example/');
  const html = await readFile(join(folder, 'welcome.html'), 'utf8');
  await writeFile(join(folder, 'asks.js'), inPage);
  await writeFile(
    join(folder, 'welcome.html'),
    html.replace('</head>', '<script src="/asks.js"></script></head>'),
  );
  await appendFile(
    join(folder, 'content-scripts/reader.js'),
    ask('https://medium.com/caught/content-script'),
  );
}

/** Walks in a fresh browser behind a fresh proxy; `short` opens only one page of Medium and one of ours. */
async function trafficOf(extensionDir: string | null, length: 'whole' | 'short' = 'whole'): Promise<Traffic> {
  const medium = await startPracticeMedium();
  const proxy: LoggingProxy = await startLoggingProxy(medium.port);
  const browser = await launchWithGoodTurn({ extensionDir, extraArgs: [...proxy.chromiumArgs] });
  try {
    const { context, extensionId } = browser;
    if (extensionId) await browser.serviceWorker();
    if (length === 'whole') await walkThrough({ context, medium, extensionId });
    else {
      const page = await context.newPage();
      await page.goto(medium.urlOf(medium.world.plainStory));
      await page.goto(`chrome-extension://${extensionId}/welcome.html`);
      await page.waitForTimeout(1_000);
    }
    const requests = [...medium.requests];
    return { lines: requests.flatMap(linesOf).sort(), requests, refused: proxy.refused() };
  } finally {
    await browser.close();
    await proxy.close();
    await medium.stop();
  }
}

/** The page sends its queries together or apart as time has it, so each of them is a line of its own. */
function linesOf({ method, host, path, body }: LoggedRequest): string[] {
  const asked = `${method} ${host} ${path}`;
  if (!path.endsWith('/_/graphql')) return [asked];
  const operations: readonly { operationName: string; variables: unknown }[] = [JSON.parse(body)].flat();
  return operations.map(
    ({ operationName, variables }) => `${asked} ${operationName} ${JSON.stringify(variables)}`,
  );
}

function isOurs({ headers }: LoggedRequest): boolean {
  return Object.values(headers).some((value) => String(value).includes('chrome-extension:'));
}

/** The built files that hold a text. */
async function filesNaming(text: string): Promise<string[]> {
  const files = await readdir(BUILT, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'latin1')));
  return paths.filter((_, at) => texts[at]?.includes(text));
}

/** What was asked for more often, or less often, than without; each line as often as it differs. */
function differenceOf(withIt: Traffic, without: Traffic): { more: string[]; fewer: string[] } {
  return { more: missingFrom(without.lines, withIt.lines), fewer: missingFrom(withIt.lines, without.lines) };
}

function missingFrom(lines: readonly string[], wanted: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of lines) left.set(line, (left.get(line) ?? 0) + 1);
  return wanted.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

export const journeys: readonly Journey[] = [
  { name: 'no requests: nobody is asked for anything', run: askNobody },
  { name: 'no requests: a copy that asks is caught', run: catchOneThatAsks },
];

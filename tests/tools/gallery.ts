import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import type { Browser, BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../e2e/browser';
import { isRoot } from '../e2e/find-program';

/**
 * Draws every screen in every state with invented data in a real Chromium, under the extension's own content
 * security policy, takes pictures and runs axe. Usage: tsx tests/tools/gallery.ts [PART OF A NAME]
 */

const ROOT = new URL('../..', import.meta.url).pathname;
const SITE = join(ROOT, '.artifacts/gallery-site');
const PICTURES = join(ROOT, '.artifacts/gallery');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

interface Look {
  readonly name: string;
  readonly dark?: boolean;
  readonly forced?: boolean;
  /** Width of the window in place of the scene's own. */
  readonly width?: number;
  /** The browser's zoom: the viewport is smaller by the factor, and the dots of the screen are larger by it. */
  readonly zoom?: number;
  /** Said in a pseudo-language written from right to left. */
  readonly rtl?: boolean;
}

/** A scene as the gallery's page tells it. */
interface SceneToDraw {
  readonly name: string;
  readonly width: number;
  readonly hover?: string;
  readonly click?: string;
  readonly press: readonly string[];
}

const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'narrow', width: 320 },
  { name: 'zoom', zoom: 2 },
  { name: 'zoom4', width: 1280, zoom: 4 },
  { name: 'forced', forced: true },
  { name: 'rtl', rtl: true },
];

const LOOKS_AT_ONCE = 4;

async function main(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await build({
    root: join(ROOT, 'tests/tools/gallery'),
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { outDir: SITE, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = join(SITE, path === '/' ? 'index.html' : path);
    const body = path === '/favicon.ico' ? '' : await readFile(file).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  const failed = await drawAll(browser, `http://127.0.0.1:${port}/`);
  await browser.close();
  server.close();
  if (failed > 0) process.exitCode = 1;
}

/** Every look has one browser context, every picture a fresh page in it; a few looks are drawn at the same time. */
async function drawAll(browser: Browser, site: string): Promise<number> {
  const wanted = process.argv[2] ?? '';
  const scenes = (await listScenes(browser, site)).filter(({ name }) => name.includes(wanted));
  let passed = 0;
  let failed = 0;
  const looks = LOOKS.values();
  const drawLooks = async () => {
    for (const look of looks) {
      const context = await browser.newContext({
        deviceScaleFactor: look.zoom ?? 2,
        colorScheme: look.dark ? 'dark' : 'light',
        forcedColors: look.forced ? 'active' : 'none',
        reducedMotion: 'reduce',
        timezoneId: 'UTC',
        locale: 'en-GB',
      });
      for (const scene of scenes) {
        const wrong = await draw(context, site, scene, look);
        if (wrong.length === 0) passed += 1;
        else failed += 1;
        for (const line of wrong) console.log(`${scene.name} ${look.name}: ${line}`);
      }
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: LOOKS_AT_ONCE }, drawLooks));
  console.log(`${passed} passed, ${failed} failed`);
  return failed;
}

async function listScenes(browser: Browser, site: string): Promise<SceneToDraw[]> {
  const page = await browser.newPage();
  await page.goto(site);
  const list = await page.evaluate(() => document.documentElement.dataset.scenes ?? '[]');
  await page.close();
  return JSON.parse(list) as SceneToDraw[];
}

/** Takes one picture; returns what is wrong with it, one line each. */
async function draw(
  context: BrowserContext,
  site: string,
  scene: SceneToDraw,
  look: Look,
): Promise<string[]> {
  const page = await context.newPage();
  const zoom = look.zoom ?? 1;
  await page.setViewportSize({
    width: Math.round((look.width ?? scene.width) / zoom),
    height: Math.round((scene.width > 500 ? 900 : 600) / zoom),
  });
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
  });
  await page.goto(`${site}?${look.rtl ? 'rtl' : ''}#${scene.name}`);
  if (scene.hover !== undefined) await page.hover(scene.hover);
  if (scene.click !== undefined) await page.click(scene.click);
  for (const key of scene.press) await page.keyboard.press(key);
  await page.screenshot({ path: join(PICTURES, `${scene.name}.${look.name}.png`), fullPage: true });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (over > 0) wrong.push(`scrolls sideways by ${over} px`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of violations) {
    wrong.push(`axe ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }
  await page.close();
  return wrong;
}

await main();

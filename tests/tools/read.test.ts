import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { STORY_URL, story2025 } from '../lib/medium/fixtures/story-2025';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
const file = join(folder, 'page.html');
writeFileSync(file, story2025());
afterAll(() => rmSync(folder, { recursive: true }));

function run(
  ...args: string[]
): Promise<{ code: number | string | null | undefined; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'tests/tools/read.ts', ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

it('prints one JSON object of facts', async () => {
  const { code, stdout } = await run(file, '--url', STORY_URL);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    url: STORY_URL,
    kind: 'story',
    story: { authorUsername: 'mira.holt' },
  });
}, 60_000);

it('reads what is no page without complaint', async () => {
  const odd = join(folder, 'odd.bin');
  writeFileSync(odd, Buffer.from([0, 255, 60, 0, 33, 200]));
  const { code, stdout } = await run(odd, '--url', STORY_URL);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toStrictEqual({ url: STORY_URL, kind: 'other', problems: [] });
}, 60_000);

it.each([[[file, '--url', 'nowhere']], [[join(folder, 'none.html'), '--url', STORY_URL]]])(
  'ends with one clear line on %j',
  async (args) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toStrictEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]*Usage: npm run -s read -- FILE --url URL\n$/);
  },
  60_000,
);

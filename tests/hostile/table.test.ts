import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../lib/messages/protocol';

const ROW = /^\| (\d+) \|.* \| ([^|]*"[^|]+") \|$/;
const TEST = /`([^`]+)` "([^"]+)"/g;
/** Each row with the tests that it names. */
const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number = '', tests = ''] = ROW.exec(line) ?? [];
    return number === '' ? [] : [{ number: Number(number), tests: [...tests.matchAll(TEST)] }];
  });

describe('the table of hostile inputs', () => {
  it('has a test for each of its 42 rows', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 42 }, (_, at) => at + 1));
  });

  it.each(
    rows.flatMap(({ number, tests }) =>
      tests.map(([, file = '', title = '']) => [number, file, title] as const),
    ),
  )('names in row %i a test that is there: %s, %s', (_, file, title) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(title);
  });

  it('names no row without a test', () => {
    expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });
});

describe('what a message may carry', () => {
  const requestId = '00000000-0000-4000-8000-000000000001';
  const long = 'x'.repeat(5_000_000);

  it.each([
    ['writeNote', { requestId, personKey: 'a1', text: long }],
    ['editNote', { requestId, entryId: requestId, text: long }],
    ['noteFromPage', { requestId, url: 'https://medium.com/', who: { username: 'ann' }, text: long }],
    ['keepDraft', { requestId, draftId: requestId, use: 'response', text: long }],
    ['tagMany', { requestId, personKeys: ['a1'], tag: long, on: true }],
  ] as const)('is not a note of five megabytes, nor anything like it: %s', (type, message) => {
    expect(MESSAGES[type].schema.safeParse({ type, ...message }).success).toBe(false);
    expect(MESSAGES[type].schema.safeParse({ type, ...message, ...shortOf(message) }).success).toBe(true);
  });
});

/** The same message with a text that may be. */
function shortOf(message: object): object {
  return Object.fromEntries(
    Object.entries(message).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.slice(0, 36) : value,
    ]),
  );
}

import { describe, expect, it, vi } from 'vitest';
import { findStateText } from '../../lib/medium/find-state-text';
import { parseJson } from '../../lib/medium/json';
import { SOURCE_MAX } from '../../lib/medium/limits';
import { parseExchange } from '../../lib/medium/parse-exchange';
import { readState } from '../../lib/medium/read-state';
import { open } from '../lib/medium/fixtures/open';

const LARGE = `{"a":"${'x'.repeat(50_000_000)}"}`;
const URL_STORY = 'https://medium.com/@host/the-100-club-1a2b3c';

describe('fifty million characters', () => {
  it.each<[string, () => unknown, unknown]>([
    ['of JSON', () => parseJson(LARGE, SOURCE_MAX), undefined],
    ['of a page’s state', () => readState(LARGE, URL_STORY), undefined],
    ['of an answer', () => parseExchange('[{"operationName":"UserFollowers"}]', `[{"data":${LARGE}}]`), []],
    ['of a request', () => parseExchange(`[${LARGE}]`, '[{"data":{}}]'), []],
  ])('%s are never parsed', (_, read, expected) => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(read()).toEqual(expected);
    const lengths = parse.mock.calls.map(([text]) => text.length);
    parse.mockRestore();
    expect(Math.max(0, ...lengths)).toBeLessThan(SOURCE_MAX);
  });

  it('of a page’s state are not even cut out of the page', () => {
    const document = open(`<body><script>window.__APOLLO_STATE__ = {}</script></body>`);
    const script = document.querySelector('script');
    if (!script) throw new Error('no script');
    script.textContent = `window.__APOLLO_STATE__ = ${LARGE}`;
    const slices = vi.spyOn(String.prototype, 'slice');
    expect(findStateText(document)).toBeUndefined();
    const lengths = slices.mock.results.map(({ value }) => String(value).length);
    slices.mockRestore();
    expect(Math.max(0, ...lengths)).toBeLessThan(1_000);
  });
});

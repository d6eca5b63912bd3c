import { describe, expect, it } from 'vitest';
import { findStateText } from '../../../lib/medium/find-state-text';
import { open } from './fixtures/open';
import { state, statePage } from './fixtures/state';

describe('findStateText', () => {
  it('finds the state and nothing of the session beside it', () => {
    const text = findStateText(open(statePage())) ?? '';
    expect(JSON.parse(text)).toStrictEqual(state);
    expect(text).not.toContain('xsrf');
  });

  it.each([
    'window.__APOLLO_STATE__ = { "a": 1 };',
    '\n // <![CDATA[\n window.__APOLLO_STATE__={"a": 1}\n // ]]>\n',
    '\n <![CDATA[\n window.__APOLLO_STATE__ = {"a":1}\n ]]>\n',
  ])('takes the JSON out of %s', (script) => {
    expect(JSON.parse(findStateText(open(`<script>${script}</script>`)) ?? '')).toStrictEqual({ a: 1 });
  });

  it.each([
    '',
    '<p>window.__APOLLO_STATE__ = {"a":1}</p>',
    '<pre>&lt;script&gt;window.__APOLLO_STATE__ = {"a":1}&lt;/script&gt;</pre>',
    '<script src="x.js">window.__APOLLO_STATE__ = {"a":1}</script>',
    '<script>var text = "window.__APOLLO_STATE__ = {}"</script>',
  ])('finds none in %s', (html) => {
    expect(findStateText(open(html))).toBeUndefined();
  });

  it('takes the first of two', () => {
    const html =
      '<script>window.__APOLLO_STATE__ = {"a":1}</script><script>window.__APOLLO_STATE__ = {"a":2}</script>';
    expect(findStateText(open(html))).toBe('{"a":1}');
  });

  it('passes over a state of more than five million characters', () => {
    const html = `<script>window.__APOLLO_STATE__ = {"a":"${'x'.repeat(5_000_000)}"}</script>`;
    expect(findStateText(open(html))).toBeUndefined();
  });

  it('puts the pieces of a long state together, and passes over too many', () => {
    const html = '<script>window.__APOLLO_STATE__ = {"a":"</script>';
    const document = open(html);
    const script = document.querySelector('script');
    const piece = 'x'.repeat(65_536);
    script?.append(piece, piece, '"}');
    expect(findStateText(document)).toBe(`{"a":"${piece}${piece}"}`);

    for (let at = 0; at < 100; at += 1) script?.append(piece);
    expect(findStateText(document)).toBeUndefined();
  });
});

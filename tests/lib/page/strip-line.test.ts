// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListStrip } from '../../../lib/ledger/mark';
import { Dock } from '../../../lib/page/dock';
import { StripLine } from '../../../lib/page/strip-line';

const strip: ListStrip = {
  words: '16 of 97 read',
  proof: 'Scroll on: only the end proves who is missing',
  complete: false,
  confirmed: ['Mara L'],
  missing: [],
};

describe('StripLine', () => {
  let end = new AbortController();
  let inside: ShadowRoot | undefined;
  let line: StripLine | undefined;

  beforeEach(() => {
    end = new AbortController();
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    line = new StripLine(new Dock(end.signal));
    inside = attach.mock.results[0]?.value;
  });
  afterEach(() => end.abort());

  const dock = () => document.querySelector('good-turn-line');
  const words = () => inside?.querySelector('.line')?.textContent;

  it('says how far the list was read, what that proves and whom it confirmed', () => {
    line?.show(strip);
    expect(dock()).not.toBeNull();
    expect(words()).toBe(
      'Good Turn 16 of 97 readScroll on: only the end proves who is missingConfirmed: Mara LHide',
    );
  });

  it('counts the names that it has no room for', () => {
    line?.show({ ...strip, missing: Array.from({ length: 11 }, (_, index) => `Name ${index}`) });
    expect(words()).toContain('Missing: Name 0, Name 1');
    expect(words()).toContain('Name 7, 3 more');
  });

  it('takes hostile names as text, each by itself', () => {
    line?.show({ ...strip, confirmed: ['<b>x</b>', '\u202egnol'] });
    expect([...(inside?.querySelectorAll('bdi') ?? [])].map((name) => name.textContent)).toEqual([
      '<b>x</b>',
      '\u202egnol',
    ]);
  });

  it('leaves nothing behind', () => {
    line?.show(strip);
    line?.clear();
    expect(dock()).toBeNull();
    line?.show(strip);
    expect(dock()).not.toBeNull();
    end.abort();
    expect(dock()).toBeNull();
  });
});

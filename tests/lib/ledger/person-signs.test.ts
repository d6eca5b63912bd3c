import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { signsOf } from '../../../lib/ledger/person-signs';
import { leg, START } from './examples';

const { isNamedIn, isMeantBy } = signsOf([
  leg('iFollowed', START, { person: { id: 'A1b2', username: 'Jane', name: 'Jane  Doe ' } }),
]);
const unknown = (rest: object): Entry =>
  ({ id: 'e1', at: START, kind: 'polled', ...rest }) as unknown as Entry;

describe('isNamedIn', () => {
  it.each([
    ['by her handle', 'as @jane says'],
    ['in any case', 'as @JANE says'],
    ['at the end of a sentence', 'I met @jane.'],
    ['at the end of a text', '@jane'],
    ['by her site', 'https://jane.medium.com/one'],
    ['by the address of her id', 'https://medium.com/u/a1b2?source=x'],
    ['after somebody whose handle begins like hers', '@janet and @jane'],
  ])('%s', (_what, text) => {
    expect(isNamedIn(text)).toBe(true);
    expect(isNamedIn(undefined, text)).toBe(true);
  });

  it.each([
    ['by a word', 'jane'],
    ['by another handle', '@janet'],
    ['by a handle with an underscore', '@jane_doe'],
    ['by a handle with a dot in it', '@jane.doe'],
    ['by a handle with a dash', '@jane-doe'],
    ['by a handle with an accent', '@janeé'],
    ['by the site of another', 'https://maryjane.medium.com/'],
    ['by the address of another id', 'https://medium.com/u/a1b2c'],
    ['in nothing', ''],
  ])('not %s', (_what, text) => {
    expect(isNamedIn(text)).toBe(false);
  });

  it('is nobody where nobody is meant', () => {
    expect(signsOf([]).isNamedIn('@jane')).toBe(false);
    expect(isNamedIn()).toBe(false);
    expect(isNamedIn(undefined)).toBe(false);
  });
});

describe('isMeantBy', () => {
  it.each([
    ['the id', { who: 'a1B2' }],
    ['the handle', { who: ' JANE ' }],
    ['the name, in a list', { all: [1, null, { name: 'jane  doe' }] }],
    ['a text with the handle', { text: 'thanks @jane' }],
    ['a text with the whole name', { text: 'With Jane  Doe in Rome' }],
  ])('%s', (_what, rest) => {
    expect(isMeantBy(unknown(rest))).toBe(true);
  });

  it.each([
    ['a text with the first name only', { text: 'With Jane in Rome' }],
    ['numbers and nothing', { count: 3, none: null, is: true }],
    ['part of a word', { who: 'janet' }],
    ['nothing but its own id and kind', { id: 'jane', kind: 'jane' }],
  ])('not %s', (_what, rest) => {
    expect(isMeantBy(unknown(rest))).toBe(false);
  });

  it('knows people without a name or without a handle', () => {
    const nameless = signsOf([leg('iFollowed', START, { person: { username: 'bo' } })]);
    expect(nameless.isMeantBy(unknown({ who: 'bo' }))).toBe(true);
    expect(nameless.isMeantBy(unknown({ who: '' }))).toBe(false);
    const onlyId = signsOf([leg('iFollowed', START, { person: { id: 'c3', name: ' ' } })]);
    expect(onlyId.isMeantBy(unknown({ who: 'c3' }))).toBe(true);
    expect(onlyId.isMeantBy(unknown({ who: ' ' }))).toBe(false);
    expect(onlyId.isNamedIn('@c3', 'https://medium.com/u/c3')).toBe(true);
  });
});

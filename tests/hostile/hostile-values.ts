/** What somebody may send who knows the form of our messages, and has their own. */
export const hostileValues: readonly unknown[] = [
  null,
  7,
  'pageRead',
  { type: 'pageRead', facts: {} },
  { 0: '[]', 1: '[]', length: 2 },
  [],
  ['[]'],
  ['[]', 7],
  [{}, '[]'],
  [['[]'], ['[]']],
  new Map([['0', '[]']]),
];

import { describe, expect, it } from 'vitest';
import { compareWarnings, readExplained } from './compare-warnings';

const TABLE = [
  '| warning | file | why it stands |',
  '|---|---|---|',
  '| `UNSAFE_VAR_ASSIGNMENT` | `panel.js` | Preact can, nothing of ours does. |',
  '| `UNSAFE_VAR_ASSIGNMENT` | `chunks/*.js` | the same |',
].join('\n');
const panel = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'panel.js' };
const chunk = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/send-Ab1.js' };

describe('warnings of the package lint', () => {
  it.each([
    ['are all explained', [chunk, panel], []],
    [
      'that stand a second time are not explained',
      [panel, chunk, chunk],
      ['not explained: UNSAFE_VAR_ASSIGNMENT in chunks/send-Ab1.js'],
    ],
    [
      'of another kind are not explained',
      [panel, chunk, { code: 'DANGEROUS_EVAL', file: 'panel.js' }],
      ['not explained: DANGEROUS_EVAL in panel.js'],
    ],
    [
      'of the package itself are told too',
      [panel, chunk, { code: 'NO_ID' }],
      ['not explained: NO_ID in the package'],
    ],
    [
      'that are gone need no explanation',
      [panel],
      ['explained, but not there any more: UNSAFE_VAR_ASSIGNMENT in chunks/*.js'],
    ],
  ])('%s', (_, warnings, faults) => {
    expect(compareWarnings(warnings, readExplained(TABLE))).toEqual(faults);
  });

  it('need a reason, not only a row', () => {
    expect(readExplained('| `UNSAFE_VAR_ASSIGNMENT` | `panel.js` |  |')).toEqual([]);
  });
});

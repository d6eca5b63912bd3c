import { describe, expect, it } from 'vitest';
import { isViewer } from '../../../lib/ledger/viewer';

describe('isViewer', () => {
  it.each([
    ['the same id', { id: 'f0', username: 'jane' }, { id: 'f0', username: 'other' }, true],
    ['another id under the same name', { id: 'f0', username: 'jane' }, { id: 'a1', username: 'jane' }, false],
    ['the same name in another case', { id: 'f0', username: 'jane' }, { username: '@Jane' }, true],
    ['another name', { username: 'jane' }, { username: 'mara' }, false],
    ['nothing in common to compare', { id: 'f0' }, { username: 'jane' }, false],
    ['two who are unknown', {}, {}, false],
    ['nobody signed in', null, { username: 'jane' }, false],
    ['a viewer not known yet', undefined, { username: 'jane' }, false],
  ])('%s', (_what, viewer, who, expected) => {
    expect(isViewer(viewer, who)).toBe(expected);
  });
});

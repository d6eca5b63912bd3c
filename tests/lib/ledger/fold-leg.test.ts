import { describe, expect, it } from 'vitest';
import { applyDone, applyLapse, applyMissing, LEG_OPEN } from '../../../lib/ledger/fold-leg';

const done = applyDone(LEG_OPEN, 10, 'ownClick');

describe('applyDone', () => {
  it('begins a run', () => {
    expect(done).toEqual({ state: 'done', doneAt: 10, evidence: 'ownClick' });
  });

  it('keeps the beginning, and the stronger evidence', () => {
    expect(applyDone(done, 20, 'followersList')).toEqual({ ...done, evidence: 'followersList' });
    expect(applyDone(done, 20, 'ownWord')).toEqual(done);
  });

  it('begins a new run after a lapse, and remembers when that was', () => {
    const lapsed = applyLapse(applyDone(LEG_OPEN, 10, 'followersList'), 20, 'followersList');
    expect(applyDone(lapsed, 30, 'ownWord')).toEqual({
      state: 'done',
      doneAt: 30,
      lapsedAt: 20,
      evidence: 'ownWord',
    });
  });
});

describe('applyLapse', () => {
  it('ends a run with its own evidence, and keeps when it was done', () => {
    expect(applyLapse(done, 20, 'ownWord')).toEqual({
      state: 'lapsed',
      doneAt: 10,
      lapsedAt: 20,
      evidence: 'ownWord',
    });
  });

  it('keeps the first moment and takes stronger evidence when it is seen again', () => {
    const lapsed = applyLapse(done, 20, 'ownWord');
    expect(applyLapse(lapsed, 30, 'profilePage')).toEqual({ ...lapsed, evidence: 'profilePage' });
  });

  it('leaves an open leg open', () => {
    expect(applyLapse(LEG_OPEN, 20, 'ownWord')).toBe(LEG_OPEN);
  });
});

describe('applyMissing', () => {
  it('lapses a done leg and only notes it on an open one', () => {
    expect(applyMissing(done, 20)).toMatchObject({
      state: 'lapsed',
      lapsedAt: 20,
      evidence: 'followersList',
    });
    expect(applyMissing(LEG_OPEN, 20)).toEqual({ state: 'open', missingAt: 20 });
  });
});

import { describe, expect, it, vi } from 'vitest';
import { sendOrder } from '../../../entrypoints/panel/send-order';

const order = {
  type: 'recordFromPage',
  requestId: '00000000-0000-4000-8000-000000000001',
  url: 'https://medium.com/@mara',
  who: { username: 'mara' },
  what: 'iFollowed',
} as const;

function reach(...answers: unknown[]) {
  const ask = vi.fn(async () => answers.shift());
  return { ask, background: { ask, tell: async () => undefined, isThere: () => true } as never };
}

describe('sendOrder', () => {
  it('sends the same order once more when the background was stopped before it answered', async () => {
    const kept = { ok: true, value: { entryId: 'e1' } };
    const { ask, background } = reach(undefined, kept);
    expect(await sendOrder(background, order)).toBe(kept);
    expect(ask.mock.calls).toEqual([[order], [order]]);
  });

  it('takes a refusal for an answer', async () => {
    const refused = { ok: false, error: { code: 'not-saved', words: 'The disk is full.' } };
    const { ask, background } = reach(refused);
    expect(await sendOrder(background, order)).toBe(refused);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('gives up after the second time', async () => {
    const { ask, background } = reach();
    expect(await sendOrder(background, order)).toBeUndefined();
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

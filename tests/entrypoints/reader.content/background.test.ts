import { afterEach, describe, expect, it, vi } from 'vitest';
import { reachBackground } from '../../../entrypoints/reader.content/background';

const message = { type: 'marksAsked', url: 'https://medium.com/@mara' } as const;

function reach(runtime: object) {
  vi.stubGlobal('chrome', { runtime });
  const end = new AbortController();
  return { end, background: reachBackground(end) };
}

describe('reachBackground', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('gives the value of what was answered', async () => {
    const value = { marks: [] };
    const { background } = reach({ id: 'x', sendMessage: async () => ({ ok: true, value }) });
    expect(await background.tell(message)).toBe(value);
  });

  it('gives nothing when refused, and the reason to those who ask for it', async () => {
    const refusal = { ok: false, error: { code: 'not-found', words: 'Not here.' } };
    const { background, end } = reach({ id: 'x', sendMessage: async () => refusal });
    expect(await background.tell(message)).toBeUndefined();
    expect(await background.ask(message)).toBe(refusal);
    expect(end.signal.aborted).toBe(false);
  });

  it('goes on when the background is only asleep', async () => {
    const { background, end } = reach({
      id: 'x',
      sendMessage: async () => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    });
    expect(await background.tell(message)).toBeUndefined();
    expect(end.signal.aborted).toBe(false);
  });

  it('sends an order once more, with the same id, when the background was stopped before it answered', async () => {
    const order = {
      type: 'recordFromPage',
      requestId: '00000000-0000-4000-8000-000000000001',
      url: message.url,
      who: { username: 'mara' },
      what: 'iFollowed',
    } as const;
    const answer = { ok: true, value: { entryId: 'e1' } };
    const sendMessage = vi
      .fn()
      .mockRejectedValueOnce(new Error('The message port closed.'))
      .mockResolvedValue(answer);
    const { background } = reach({ id: 'x', sendMessage });
    expect(await background.ask(order)).toBe(answer);
    expect(sendMessage.mock.calls).toEqual([[order], [order]]);
    sendMessage.mockReset().mockRejectedValue(new Error('The message port closed.'));
    expect(await background.tell(message)).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('ends everything once the extension is gone', async () => {
    const runtime: { id?: string; sendMessage(): Promise<never> } = {
      id: 'x',
      async sendMessage() {
        runtime.id = undefined as never;
        throw new Error('Extension context invalidated.');
      },
    };
    const { background, end } = reach(runtime);
    expect(await background.tell(message)).toBeUndefined();
    expect(end.signal.aborted).toBe(true);
    expect(background.isThere()).toBe(false);
  });

  it('sends nothing when it finds the extension gone', async () => {
    const sendMessage = vi.fn();
    const { background } = reach({ sendMessage });
    expect(await background.tell(message)).toBeUndefined();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('prefers the browser namespace of Firefox', async () => {
    vi.stubGlobal('browser', { runtime: { id: 'f', sendMessage: async () => ({ ok: true, value: null }) } });
    const { background } = reach({ id: 'c', sendMessage: async () => ({ ok: true, value: 1 }) });
    expect(await background.tell({ type: 'panelWanted' })).toBeNull();
  });
});

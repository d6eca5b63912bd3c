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

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '../../../lib/browser/send';
import { accept, refuse } from '../../../lib/messages/result';

// The one thing that has no real counterpart outside a browser: the extension's own message channel.
const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const RECORD = {
  type: 'record',
  requestId: '00000000-0000-4000-8000-000000000000',
  personKey: 'a1',
  what: 'theyFollowed',
} as const;

// In braces: a function that is returned here would be called after each test.
beforeEach(() => {
  sendMessage.mockReset();
});

describe('send', () => {
  it('gives the answer of the background', async () => {
    sendMessage.mockResolvedValue(accept({ entryId: 'e1' }));
    expect(await send(RECORD)).toEqual({ ok: true, value: { entryId: 'e1' } });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(RECORD);
  });

  it('does not ask again after a refusal', async () => {
    sendMessage.mockResolvedValue(refuse('not-saved', 'The disk is full.'));
    expect(await send(RECORD)).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('asks once more, with the same request id, when the worker was stopped before it answered', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce(accept({ entryId: 'e1' }));
    expect(await send(RECORD)).toMatchObject({ ok: true });
    expect(sendMessage.mock.calls).toEqual([[RECORD], [RECORD]]);
  });

  it('asks once more after an empty answer', async () => {
    sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce(accept({ entryId: null }));
    expect(await send(RECORD)).toMatchObject({ ok: true });
  });

  it('gives up after the second time, in words', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    const answer = await send(RECORD);
    expect(answer).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});

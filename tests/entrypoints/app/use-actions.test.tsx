// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UNDO_FOR, useActions } from '../../../entrypoints/app/use-actions';
import { accept, refuse } from '../../../lib/messages/result';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockResolvedValue(accept({ entryId: 'e1' }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Lets the hook settle after something happened. */
const settle = (happens: () => unknown) =>
  act(async () => {
    await happens();
  });
const pass = (ms: number) => settle(() => vi.advanceTimersByTime(ms));
const follow = (hook: ReturnType<typeof useActions>) => hook.act('a1', 'theyFollowed', 'Mira: they followed');

describe('useActions', () => {
  it('offers to undo an action for exactly ten seconds', async () => {
    const { result } = renderHook(useActions);
    await settle(() => follow(result.current));
    expect(result.current.last?.words).toBe('Mira: they followed');
    await pass(UNDO_FOR - 1);
    expect(result.current.last).toBeDefined();
    await pass(1);
    expect(result.current.last).toBeUndefined();
  });

  it('begins the ten seconds anew with the next action', async () => {
    const { result } = renderHook(useActions);
    await settle(() => follow(result.current));
    await pass(UNDO_FOR - 1);
    sendMessage.mockResolvedValue(accept({ entryId: 'e2' }));
    await settle(() => follow(result.current));
    await pass(UNDO_FOR - 1);
    await settle(() => result.current.undo());
    expect(sendMessage).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'undo', entryId: 'e2' }));
  });

  it('undoes the last entry once, however often it is asked', async () => {
    const { result } = renderHook(useActions);
    await settle(() => follow(result.current));
    await settle(() => result.current.undo());
    await settle(() => result.current.undo());
    const undos = sendMessage.mock.calls.filter(([message]) => message.type === 'undo');
    expect(undos).toHaveLength(1);
    expect(undos[0]?.[0]).toMatchObject({ entryId: 'e1' });
    expect(result.current.last).toBeUndefined();
  });

  it('offers no undo where nothing had to be written', async () => {
    sendMessage.mockResolvedValue(accept({ entryId: null }));
    const { result } = renderHook(useActions);
    await settle(() => follow(result.current));
    expect(result.current.last).toBeUndefined();
  });

  it('undoes an action on many people by its request', async () => {
    sendMessage.mockResolvedValue(accept({ changed: 2 }));
    const { result } = renderHook(useActions);
    await settle(() => result.current.letGoOfMany(['a1', 'b1', 'c1']));
    const [asked] = sendMessage.mock.calls.at(-1) ?? [];
    expect(asked).toMatchObject({ type: 'letGoOfMany', personKeys: ['a1', 'b1', 'c1'] });
    expect(result.current.last?.words).toBe('2 people let go');
    await settle(() => result.current.undo());
    expect(sendMessage).toHaveBeenLastCalledWith(
      expect.objectContaining({ type: 'undoRequest', undoneRequestId: asked.requestId }),
    );
  });

  it('says that nobody of many was changed, and offers no undo of nothing', async () => {
    sendMessage.mockResolvedValue(accept({ changed: 0 }));
    const { result } = renderHook(useActions);
    await settle(() => result.current.tag(['a1'], 'poets', true));
    expect(result.current.last).toEqual({ words: 'Nothing to change there' });
  });

  it('says what went wrong, until the next action goes well', async () => {
    sendMessage.mockResolvedValue(refuse('not-saved', 'The disk is full.'));
    const { result } = renderHook(useActions);
    await settle(() => follow(result.current));
    expect(result.current.error).toBe('The disk is full.');
    expect(result.current.last).toBeUndefined();
    sendMessage.mockResolvedValue(accept({ entryId: 'e1' }));
    await settle(() => follow(result.current));
    expect(result.current.error).toBeUndefined();
  });

  it('gives each action a request id of its own', async () => {
    const { result } = renderHook(useActions);
    await settle(() => follow(result.current));
    await settle(() => follow(result.current));
    const ids = sendMessage.mock.calls.map(([message]) => message.requestId);
    expect(new Set(ids).size).toBe(2);
  });
});

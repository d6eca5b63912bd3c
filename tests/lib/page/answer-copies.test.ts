import { describe, expect, it, vi } from 'vitest';
import { RAW_MAX } from '../../../lib/messages/page-messages';
import { COPY_MAX, copyAnswers } from '../../../lib/page/answer-copies';

const ADDRESS = 'https://medium.com/_/graphql';
const body = '[{"operationName":"UserFollowers"}]';

function scopeOf(answer: () => Promise<Response>) {
  const original = vi.fn(function fetch(_input: RequestInfo | URL, _init?: RequestInit) {
    return answer();
  });
  const scope = {
    fetch: original as typeof globalThis.fetch,
    location: { href: 'https://medium.com/@mara' } as Location,
  };
  const passed: [string, string][] = [];
  const stop = copyAnswers(scope, {
    isWanted: (pathname, text) => pathname === '/_/graphql' && text.includes('UserFollowers'),
    pass: (...both) => passed.push(both),
  });
  return { scope, original, passed, stop };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('copyAnswers', () => {
  it('passes on a copy and leaves the body of the answer to the page', async () => {
    const { scope, passed } = scopeOf(async () => new Response('[{"data":1}]'));
    const response = await scope.fetch(ADDRESS, { method: 'POST', body });
    expect(await response.json()).toEqual([{ data: 1 }]);
    await settle();
    expect(passed).toEqual([[body, '[{"data":1}]']]);
  });

  it('gives the page the very promise and response', async () => {
    const response = new Response('x');
    const promise = Promise.resolve(response);
    const { scope } = scopeOf(() => promise);
    const got = scope.fetch(ADDRESS, { body });
    expect(got).toBe(promise);
    expect(await got).toBe(response);
  });

  it('calls the original with the same arguments and the same this', () => {
    const { scope, original } = scopeOf(async () => new Response('x'));
    const init = { method: 'POST', body };
    scope.fetch(ADDRESS, init);
    expect(original.mock.calls).toEqual([[ADDRESS, init]]);
    expect(original.mock.contexts[0]).toBe(scope);
  });

  it.each([
    ['another address', 'https://medium.com/_/batch', { body }],
    ['an operation that is not wanted', ADDRESS, { body: '[{"operationName":"ClapCountQuery"}]' }],
    ['no body', ADDRESS, {}],
    ['a body that is no text', ADDRESS, { body: new Blob([body]) }],
    ['an address that is none', 'https://[', { body }],
  ])('leaves alone a request with %s', async (_, address, init) => {
    const { scope, passed } = scopeOf(async () => new Response('x'));
    await scope.fetch(address, init);
    await settle();
    expect(passed).toEqual([]);
  });

  it('understands relative addresses and URL objects', async () => {
    const { scope, passed } = scopeOf(async () => new Response('x'));
    await scope.fetch('/_/graphql', { body });
    await scope.fetch(new URL(ADDRESS), { body });
    await settle();
    expect(passed).toHaveLength(2);
  });

  it('passes over answers that are refused, too large or fail', async () => {
    const answers = [
      () => Promise.resolve(new Response('no', { status: 403 })),
      () => Promise.resolve(new Response('x', { headers: { 'content-length': String(COPY_MAX + 1) } })),
      () => Promise.resolve(new Response('x'.repeat(COPY_MAX + 1))),
      () => Promise.reject(new TypeError('offline')),
    ];
    for (const answer of answers) {
      const { scope, passed } = scopeOf(answer);
      await scope.fetch(ADDRESS, { body }).catch(() => {});
      await settle();
      expect(passed).toEqual([]);
    }
  });

  it('keeps its own errors from the page', async () => {
    const { scope } = scopeOf(async () => new Response('x'));
    const hostile = {
      get body(): string {
        throw new Error('mine');
      },
    };
    expect((await scope.fetch(ADDRESS, hostile)).ok).toBe(true);
  });

  it('looks like the original', () => {
    const { scope, original } = scopeOf(async () => new Response('x'));
    expect(scope.fetch.name).toBe(original.name);
    expect(scope.fetch.length).toBe(original.length);
    expect(scope.fetch.toString()).toBe(original.toString());
    expect(typeof scope.fetch).toBe('function');
  });

  it('passes on nothing more once stopped', async () => {
    const { scope, passed, stop } = scopeOf(async () => new Response('x'));
    stop();
    await scope.fetch(ADDRESS, { body });
    await settle();
    expect(passed).toEqual([]);
  });

  it('has the same limit as the protocol', () => {
    expect(COPY_MAX).toBe(RAW_MAX);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onNavigation } from '../../../entrypoints/reader.content/navigation';

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('onNavigation', () => {
  let end = new AbortController();
  let callback = vi.fn();

  beforeEach(() => {
    end = new AbortController();
    callback = vi.fn();
    document.head.innerHTML = '<title>One</title>';
    history.replaceState(null, '', '/one');
  });
  afterEach(() => {
    end.abort();
    vi.unstubAllGlobals();
  });

  it('listens to the Navigation API where there is one', () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    onNavigation(callback, end.signal);
    history.pushState(null, '', '/two');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(callback).toHaveBeenCalledOnce();
  });

  it('looks when the title changes where there is none', async () => {
    onNavigation(callback, end.signal);
    history.pushState(null, '', '/two');
    document.title = 'Two';
    await settle();
    expect(callback).toHaveBeenCalledOnce();
  });

  it('does not mind a change of the title or the fragment alone', async () => {
    onNavigation(callback, end.signal);
    document.title = '(1) One';
    history.pushState(null, '', '/one#responses');
    document.title = 'One';
    await settle();
    expect(callback).not.toHaveBeenCalled();
  });

  it('hears nothing after the end', async () => {
    onNavigation(callback, end.signal);
    end.abort();
    history.pushState(null, '', '/two');
    document.title = 'Two';
    await settle();
    expect(callback).not.toHaveBeenCalled();
  });
});

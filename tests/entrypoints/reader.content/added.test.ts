// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAdded } from '../../../entrypoints/reader.content/added';

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('watchAdded', () => {
  let end = new AbortController();
  beforeEach(() => {
    end = new AbortController();
    document.body.innerHTML = '<main></main>';
  });
  afterEach(() => end.abort());

  function watch() {
    const onChange = vi.fn();
    const added = watchAdded(onChange, end.signal);
    return { added, onChange };
  }
  const main = () => document.body.firstElementChild as Element;

  it('tells the outermost new elements once', async () => {
    const { added, onChange } = watch();
    const outer = document.createElement('section');
    main().append(outer);
    outer.append(document.createElement('p'), 'text');
    await settle();
    expect(onChange).toHaveBeenCalledOnce();
    expect(added.take()).toEqual([outer]);
    expect(added.take()).toEqual([]);
  });

  it('leaves out what has gone again', async () => {
    const { added } = watch();
    const short = document.createElement('p');
    main().append(short);
    short.remove();
    await settle();
    expect(added.take()).toEqual([]);
  });

  it('does not mind our own hosts coming, but minds them going', async () => {
    const { added, onChange } = watch();
    const host = document.createElement('good-turn-mark');
    main().append(host);
    await settle();
    expect(onChange).not.toHaveBeenCalled();
    host.remove();
    await settle();
    expect(onChange).toHaveBeenCalledOnce();
    expect(added.take()).toEqual([]);
  });

  it('hears nothing more after the end', async () => {
    const { added, onChange } = watch();
    end.abort();
    main().append(document.createElement('p'));
    await settle();
    expect(onChange).not.toHaveBeenCalled();
    expect(added.take()).toEqual([]);
  });
});

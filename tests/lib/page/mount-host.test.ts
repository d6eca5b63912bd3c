// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mountHost } from '../../../lib/page/mount-host';

function mountIn(html: string): { host: HTMLElement; anchor: Element } {
  document.body.innerHTML = `<div id="card">${html}</div>`;
  const host = document.createElement('good-turn-mark');
  const [card, name] = ['card', 'name'].map((id) => document.getElementById(id));
  if (!card || !name) throw new Error('no card with a name');
  return { host, anchor: mountHost(host, name, card) };
}

describe('mountHost', () => {
  it('stands right behind the name among plain blocks', () => {
    const { host, anchor } = mountIn('<div><a id="name">Ada</a><a>3d ago</a></div>');
    expect(anchor.id).toBe('name');
    expect(anchor.nextSibling).toBe(host);
    expect(host.hasAttribute('data-inflow')).toBe(true);
  });

  it.each(['flex', 'inline-flex', 'grid', '-webkit-box'])(
    'takes no gap in a row laid out as %s',
    (display) => {
      const { host, anchor } = mountIn(`<p style="display:${display}" class="row"><a id="name">Ada</a></p>`);
      expect(anchor.className).toBe('row');
      expect(anchor.nextSibling).toBe(host);
      expect(host.hasAttribute('data-inflow')).toBe(true);
    },
  );

  it('stays out of the flow where everything up to the card is laid out as items', () => {
    document.body.innerHTML = '<div id="card" style="display:flex"><a id="name">Ada</a></div>';
    const host = document.createElement('good-turn-mark');
    host.toggleAttribute('data-inflow', true);
    const [card, name] = ['card', 'name'].map((id) => document.getElementById(id));
    if (!card || !name) throw new Error('no card with a name');
    expect(mountHost(host, name, card)).toBe(name);
    expect(host.hasAttribute('data-inflow')).toBe(false);
  });
});

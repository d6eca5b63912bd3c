// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../lib/ledger/mark';
import { createMarkNode } from '../../../lib/page/mark-node';

const mark: Mark = {
  responseId: 'a1',
  username: 'mara',
  words: 'overdue 2 d',
  followers: '62 followers',
  small: true,
  tone: 'late',
  quoted: 'I follow back',
};

describe('createMarkNode', () => {
  it('says where you stand, the followers and the words that explain it', () => {
    const { button, host } = createMarkNode(mark, () => {});
    expect(button.textContent).toBe('overdue 2 d · 62 followers');
    expect(button.title).toBe('overdue 2 d · 62 followers: “I follow back”');
    expect(button.getAttribute('aria-label')).toBe(
      'Good Turn, @mara: overdue 2 d · 62 followers: “I follow back”',
    );
    expect(button.dataset.tone).toBe('late');
    expect(host.shadowRoot).toBeNull();
  });

  it('says less when less is known', () => {
    const { button } = createMarkNode(
      { username: 'mara', words: 'even', small: false, tone: 'even' },
      () => {},
    );
    expect(button.textContent).toBe('even');
    expect(button.title).toBe('even');
  });

  it('takes its short form where there is less room than it wants, and keeps to the right end of it', () => {
    const { button, size, put } = createMarkNode(mark, () => {});
    vi.spyOn(button, 'offsetWidth', 'get').mockReturnValue(180);
    size();
    put({ left: 100, top: 5, maxWidth: 120 }, { left: 0, top: 0 });
    expect(button.dataset.short).toBe('');
    expect([...button.querySelectorAll('.more')].map((part) => part.textContent).join('')).toBe(' followers');
    expect(button.style.transform).toBe('translate(calc(220px - 100%),5px)');
    put({ left: 100, top: 5, maxWidth: 180 }, { left: 0, top: 0 });
    expect(button.dataset.short).toBeUndefined();
    expect(button.style.transform).toBe('translate(100px,5px)');
  });

  it('changes its words in place', () => {
    const node = createMarkNode(mark, () => {});
    const { button } = node;
    node.show({ username: 'mara', words: 'even', small: false, tone: 'even' });
    expect(node.button).toBe(button);
    expect(button.textContent).toBe('even');
    expect(button.dataset.tone).toBe('even');
  });

  it('takes hostile words as text', () => {
    const words = '<img src=x onerror=alert(1)>"\u202e';
    const { button } = createMarkNode({ ...mark, words, quoted: words, followers: words }, () => {});
    expect(button.querySelector('img')).toBeNull();
    expect(button.textContent).toContain(words);
  });

  it('refuses a click that the page made up', () => {
    const onMark = vi.fn();
    const { button, host } = createMarkNode(mark, onMark);
    document.body.append(host);
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onMark).not.toHaveBeenCalled();
  });

  it('is hidden where there is no room', () => {
    const node = createMarkNode(mark, () => {});
    node.put(null, { left: 0, top: 0 });
    expect(node.button.hidden).toBe(true);
    node.put({ left: 120, top: 40, maxWidth: 100 }, { left: 20, top: 30 });
    expect(node.button.hidden).toBe(false);
    expect(node.button.style.transform).toBe('translate(100px,10px)');
  });
});

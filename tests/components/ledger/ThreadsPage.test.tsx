// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ThreadsPage } from '../../../components/ledger/ThreadsPage';
import type { ThreadsView } from '../../../components/ledger/thread-view';
import { exampleThreads } from '../../tools/gallery/thread-scenes';

afterEach(cleanup);

const on = { onOpen: vi.fn(), onUndo: vi.fn(), onMore: vi.fn() };
const onHelp = vi.fn();
const draw = (view: ThreadsView = exampleThreads()) =>
  render(<ThreadsPage view={view} on={on} onHelp={onHelp} />);
const threadOf = (title: string) => {
  const item = screen.getByRole('heading', { name: title }).closest('li');
  if (item === null) throw new Error(`no thread ${title}`);
  return within(item);
};

describe('the threads', () => {
  it('lead back to the story and to your own response, each in a new tab', () => {
    draw();
    const story = screen.getByRole('link', { name: 'The small club' });
    expect(story.getAttribute('href')).toBe('https://medium.com/@host/the-small-club-a1b2c3');
    expect(story.getAttribute('target')).toBe('_blank');
    const own = screen.getByText(/Gardens and small ferries/).closest('p');
    expect(own?.querySelector('a')?.getAttribute('href')).toBe('https://medium.com/p/c2');
  });

  it('say what is new, and what you clapped', () => {
    draw();
    const club = threadOf('The small club');
    expect(club.getByText('3 new since you looked 2 d ago')).toBeTruthy();
    expect(club.getByText(/51 responses, seen 2 h ago · you clapped 12 of 50/)).toBeTruthy();
  });

  it('name those who owe you there, five at most, with the way to all of them', () => {
    draw();
    expect(threadOf('The small club').getByRole('link', { name: 'Mira Solberg' }).getAttribute('href')).toBe(
      '#person/m1',
    );
    const corners = threadOf('Quiet corners, loud hearts');
    expect(corners.getAllByRole('link', { name: /Olga/ })).toHaveLength(5);
    expect(corners.getByRole('link', { name: 'and 4 more' }).getAttribute('href')).toBe(
      '#people/all?where=quiet+corners%2C+loud+hearts',
    );
  });

  it('say how they come here when there are none', () => {
    draw(exampleThreads([]));
    expect(screen.getByText(/None yet/)).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('are gone through by keys, and opened', () => {
    draw();
    const items = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.closest('li'));
    expect(items.map((item) => item?.tabIndex)).toEqual([0, -1, -1]);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement).toBe(items[0]);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement).toBe(items[1]);
    expect(items[1]?.tabIndex).toBe(0);
    fireEvent.keyDown(document.body, { key: 'o' });
    expect(on.onOpen).toHaveBeenCalledExactlyOnceWith('https://medium.com/@host/the-small-club-a1b2c3');
    fireEvent.keyDown(document.body, { key: '?' });
    expect(onHelp).toHaveBeenCalledOnce();
  });

  it('go on with "Show more"', () => {
    draw();
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(on.onMore).toHaveBeenCalledOnce();
  });
});

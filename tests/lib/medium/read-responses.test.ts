import { describe, expect, it } from 'vitest';
import { readResponses } from '../../../lib/medium/read-responses';
import { pages } from './fixtures/old-pages';
import { open } from './fixtures/open';
import { drawerCards, responseCard, STORY_URL, story2025, text } from './fixtures/story-2025';

const parents = (found: ReturnType<typeof readResponses>) =>
  Object.fromEntries(found.map(({ facts }) => [facts.id, facts.parentId]));

describe('readResponses', () => {
  it('reads the drawer and the list under the story', () => {
    const found = readResponses(open(story2025()), STORY_URL);
    expect(found.map(({ list, facts }) => `${list} ${facts.id} ${facts.authorUsername}`)).toStrictEqual([
      'drawer 0aaa0000bbb1 tomas_k',
      'drawer 0aaa0000bbb5 mira.holt',
      'drawer 0aaa0000bbb6 kaj',
      'drawer aaa0000bbb3 Ana-Li',
      'drawer 0aaa0000bbb4 kaj',
      'inline 0aaa0000bbb1 tomas_k',
      'inline 0aaa0000bbb2 noor',
      'inline aaa0000bbb3 Ana-Li',
    ]);
  });

  it('reads texts without what they quote, and says which are cut', () => {
    const found = readResponses(open(story2025({ isDrawerOpen: false })), STORY_URL);
    expect(found.map(({ facts }) => [facts.text, facts.cut])).toStrictEqual([
      ['Following you now, follow me back.', false],
      ['A letter back\nIt began on a train', true],
      ['Long one begins', true],
    ]);
  });

  it('keeps each response’s own claps and printed time', () => {
    const found = readResponses(open(story2025()), STORY_URL);
    expect(found.map(({ facts }) => [facts.clapCount, facts.atPrinted])).toStrictEqual([
      [3, '2d ago'],
      [3, '1d ago'],
      [3, '1d ago'],
      [3, 'Feb 6, 2025'],
      [undefined, 'Just now'],
      [3, '2d ago'],
      [undefined, '2d ago'],
      [3, 'Feb 6, 2025'],
    ]);
  });

  it.each(['Yesterday', '2d', '31/12/9999', 'Jan 1, 1970', '-3 days ago', '٢ أيام', '12 Tir 1405'])(
    'makes no moment of the printed time %s',
    (printed) => {
      const found = readResponses(open(story2025().replaceAll('2d ago', printed)), STORY_URL);
      expect(found[0]?.facts.atPrinted).toBe(printed);
      for (const { facts } of found) expect(facts).not.toHaveProperty('at');
    },
  );

  it('tells replies from responses', () => {
    const drawer = readResponses(open(story2025()), STORY_URL).slice(0, 5);
    expect(parents(drawer)).toStrictEqual({
      '0aaa0000bbb1': null,
      '0aaa0000bbb5': '0aaa0000bbb1',
      '0aaa0000bbb6': '0aaa0000bbb1',
      aaa0000bbb3: null,
      '0aaa0000bbb4': null,
    });
  });

  it('leaves the parent open where it cannot be told', () => {
    const card = (index: number, id: string, replies = '') =>
      responseCard({ list: 'drawer', index, id, handle: `h${index}`, name: 'N', body: text('a'), replies });
    // The reply stands beside the card instead of in it: only the repeated number tells that something is wrong.
    const html = `<div><h2>Responses (3)</h2></div><div>${card(0, '1111111111a1')}${card(0, '1111111111a2')}${card(1, '1111111111a3')}</div>`;
    expect(parents(readResponses(open(html), STORY_URL))).toStrictEqual({
      '1111111111a1': null,
      '1111111111a2': undefined,
      '1111111111a3': null,
    });
  });

  it('reads a part that was added like the whole', () => {
    const document = open(story2025({ isDrawerOpen: false }));
    readResponses(document, STORY_URL);
    const place = document.createElement('div');
    place.innerHTML = drawerCards;
    const cards = [...place.children];
    document.querySelector('#cards')?.append(...cards);
    const found = cards.flatMap((card) => readResponses(card, STORY_URL));
    expect(parents(found)).toStrictEqual({
      '0aaa0000bbb1': null,
      '0aaa0000bbb5': '0aaa0000bbb1',
      '0aaa0000bbb6': '0aaa0000bbb1',
      aaa0000bbb3: null,
      '0aaa0000bbb4': null,
    });
  });

  it('knows the parent of replies that are opened later', () => {
    const document = open(story2025({ isDrawerOpen: false }));
    const list = document.querySelector('#cards') as Element;
    const card = (id: string, index = 0) =>
      responseCard({ list: 'drawer', index, id, handle: 'h', name: 'N', body: text('words') });
    list.innerHTML = card('1111111111a1') + card('1111111111a4', 1);
    readResponses(document, STORY_URL);
    const replies = document.createElement('div');
    replies.innerHTML = card('1111111111a2');
    list.firstElementChild?.append(replies);
    expect(parents(readResponses(replies, STORY_URL))).toMatchObject({
      '1111111111a1': null,
      '1111111111a2': '1111111111a1',
    });
    const more = document.createElement('div');
    more.innerHTML = card('1111111111a3');
    replies.firstElementChild?.append(more);
    expect(parents(readResponses(more, STORY_URL))).toStrictEqual({
      '1111111111a1': null,
      '1111111111a2': '1111111111a1',
      '1111111111a3': '1111111111a2',
    });
  });

  it('does not take what comes after a lonely response for its replies', () => {
    const list = open('<div><h2>Responses (2)</h2></div><div id="cards"></div>').querySelector(
      '#cards',
    ) as Element;
    const card = (id: string, index: number) =>
      responseCard({ list: 'drawer', index, id, handle: 'h', name: 'N', body: text('words') });
    list.innerHTML = `<div role="textbox"></div>${card('1111111111a1', 0)}`;
    const [lonely] = readResponses(list.ownerDocument, STORY_URL);
    expect(lonely?.card.className).toBe('x1111111111a1');
    list.insertAdjacentHTML('beforeend', card('1111111111a2', 1));
    const found = readResponses(list.lastElementChild as Element, STORY_URL);
    expect(parents(found)['1111111111a2']).toBeNull();
  });

  it('reads on in a list that first held a lonely response and nothing else', () => {
    const list = open('<div id="cards"></div>').querySelector('#cards') as Element;
    const card = (id: string, index: number) =>
      responseCard({ list: 'drawer', index, id, handle: 'h', name: 'N', body: text('words') });
    list.innerHTML = card('1111111111a1', 0);
    readResponses(list.ownerDocument, STORY_URL);
    list.insertAdjacentHTML('beforeend', card('1111111111a2', 1));
    expect(parents(readResponses(list.lastElementChild as Element, STORY_URL))).toStrictEqual({
      '1111111111a1': null,
      '1111111111a2': null,
    });
  });

  it('gives the elements beside which a mark may stand', () => {
    const [first] = readResponses(open(story2025()), STORY_URL);
    expect(first?.authorLink.textContent).toBe('Tomas K');
    expect(first?.timeLink.textContent).toBe('2d ago');
    expect(first?.card.contains(first.authorLink)).toBe(true);
  });

  it('passes over a drawer that another story left behind', () => {
    expect(
      readResponses(open(story2025()), 'https://medium.com/@kaj/other-words-9e8d7c6b5a43'),
    ).toStrictEqual([]);
  });

  it('reads the drawer as it was saved in 2021', () => {
    const { html, url } = pages.drawer2021;
    expect(readResponses(open(html), url).map(({ facts }) => facts)).toStrictEqual([
      {
        id: '4d5e6f718293',
        authorUsername: 'pella',
        authorName: 'Pella',
        text: 'First line.\nSecond line…',
        cut: true,
        atPrinted: 'about 2 months ago',
        parentId: null,
      },
      {
        id: 'bec46ff2aae',
        authorUsername: 'b.ruiz',
        authorName: 'B Ruiz',
        text: 'Good.',
        cut: false,
        atPrinted: 'about 1 month ago',
        parentId: null,
      },
    ]);
  });

  it('never takes the rules of Medium for a response', () => {
    const ids = readResponses(open(story2025()), STORY_URL).map(({ facts }) => facts.id);
    expect(ids).not.toContain('30e5502c4eb4');
  });

  it('ends at 5,000', () => {
    const cards = Array.from({ length: 5_003 }, (_, index) => {
      const source = `?source=responses-----1a2b3c4d5e6f----${index}---`;
      const id = (0x1000_0000_0000 + index).toString(16);
      return `<p><a href="/@h${source}">N</a><a href="/@h/words-${id}${source}">1d</a><pre>a</pre></p>`;
    }).join('');
    expect(readResponses(open(`<div>${cards}</div>`), STORY_URL)).toHaveLength(5_000);
  });
});

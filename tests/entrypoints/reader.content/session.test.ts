// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Background } from '../../../entrypoints/reader.content/background';
import type { PageReader } from '../../../entrypoints/reader.content/page-reader';
import { Places } from '../../../entrypoints/reader.content/places';
import { Session } from '../../../entrypoints/reader.content/session';
import {
  THREAD_DOOR,
  type ThreadReader,
  type ThreadScope,
} from '../../../entrypoints/reader.content/thread-door';
import type { MarksAnswer } from '../../../lib/ledger/mark';
import type { Message } from '../../../lib/messages/protocol';

const url = 'https://medium.com/@corvin/a-story-44aee0ec2ced';
const card = (id: string, text = 'x') => `<article id="${id}">${text}</article>`;

const placesIn = (part: Element) =>
  [...(part.matches('article') ? [part] : []), ...part.querySelectorAll('article')].map((link) => ({
    key: link.id,
    link,
    responseId: link.id,
  }));

/** Takes `<article id=…>text</article>` for responses. */
const reader: PageReader = {
  isPainted: true,
  isOwn: false,
  readWhole: () => ({ url, kind: 'story', problems: [] }),
  findResponses: placesIn,
  findNames: () => [],
  isTelling: (part) => part.matches('aside'),
  findFollowButton: () => undefined,
};

const threadReader: ThreadReader = {
  read: (part) =>
    placesIn(part).map((place) => ({
      facts: { id: place.responseId, text: place.link.textContent ?? '', cut: false },
      place,
    })),
  isInside: () => false,
};

describe('Session', () => {
  let end = new AbortController();
  let told: Message[] = [];
  let answers: MarksAnswer[] = [];
  let isTold = true;
  const scope = globalThis as ThreadScope;
  beforeEach(() => {
    vi.useFakeTimers();
    // jsdom lays nothing out.
    Element.prototype.checkVisibility = () => true;
    end = new AbortController();
    told = [];
    answers = [];
    isTold = true;
  });
  afterEach(() => {
    end.abort();
    delete scope[THREAD_DOOR];
    vi.useRealTimers();
  });

  function begin(stateText?: string): Session {
    const background = {
      isThere: () => true,
      ask: async () => undefined,
      async tell(message: Message) {
        told.push(message);
        if (message.type === 'threadReaderWanted') {
          scope[THREAD_DOOR] = threadReader;
          return null;
        }
        return answers.shift() ?? { marks: [] };
      },
    } as unknown as Background;
    const { signal } = end;
    const places = new Places(false, { url, background, onRecorded: () => {}, signal });
    const session = new Session({
      url,
      reader,
      background,
      places,
      isTold: () => isTold,
      signal,
      ...(stateText ? { stateText } : {}),
    });
    session.start();
    return session;
  }
  const read = () => told.filter((message) => message.type === 'pageRead');
  const idsSent = () =>
    read()
      .map(({ facts }) => (facts.responses ?? []).map(({ id }) => id))
      .filter((ids) => ids.length > 0);
  const hasAskedForReader = () => told.some(({ type }) => type === 'threadReaderWanted');
  const settle = () => vi.advanceTimersByTimeAsync(5_000);

  it('sends the page with its state, once', async () => {
    document.body.innerHTML = card('a1') + card('b2');
    begin('{"ROOT_QUERY":{}}');
    await settle();
    expect(idsSent().flat()).toEqual(['a1', 'b2']);
    const [first, ...others] = read();
    expect(first?.facts).toMatchObject({ url, kind: 'story' });
    expect(first?.stateText).toBe('{"ROOT_QUERY":{}}');
    expect(others.filter(({ stateText }) => stateText !== undefined)).toEqual([]);
  });

  it('does not read from the page what Medium’s own data has told', async () => {
    document.body.innerHTML = card('a1') + card('b2');
    answers = [{ marks: [], told: ['a1', 'b2'] }];
    begin('{}');
    await settle();
    expect(idsSent()).toEqual([]);
    expect(hasAskedForReader()).toBe(false);
  });

  it('reads what was not told, and nothing else', async () => {
    document.body.innerHTML = card('a1') + card('b2');
    answers = [{ marks: [], told: ['a1'] }];
    begin('{}');
    await settle();
    expect(idsSent()).toEqual([['b2']]);
  });

  it('waits with reading while answers of Medium’s are on their way', async () => {
    isTold = false;
    document.body.innerHTML = card('a1') + card('b2');
    const session = begin();
    await settle();
    expect([hasAskedForReader(), idsSent()]).toEqual([false, []]);
    answers = [{ marks: [], told: ['a1'] }];
    await session.passOn('[]', '[]');
    isTold = true;
    session.goOn();
    await settle();
    expect(idsSent()).toEqual([['b2']]);
  });

  it('sends only what is new', async () => {
    document.body.innerHTML = card('a1');
    begin();
    await settle();
    document.body.insertAdjacentHTML('beforeend', card('b2') + card('a1'));
    await settle();
    expect(idsSent()).toEqual([['a1'], ['b2']]);
  });

  it('sends a response again when more of it is known', async () => {
    document.body.innerHTML = card('a1', 'short');
    begin();
    await settle();
    document.body.innerHTML = card('a1', 'the whole of it');
    await settle();
    expect(idsSent()).toEqual([['a1'], ['a1']]);
  });

  it('sends at most 200 in one message', async () => {
    const list = (from: number) =>
      `<ul>${Array.from({ length: 150 }, (_, index) => card((from + index).toString(16))).join('')}</ul>`;
    document.body.innerHTML = '';
    begin();
    await settle();
    for (const from of [0, 150, 300]) document.body.insertAdjacentHTML('beforeend', list(from));
    await settle();
    expect(idsSent().flat()).toHaveLength(450);
    expect(Math.max(...idsSent().map((ids) => ids.length))).toBeLessThanOrEqual(200);
  });

  it('reads the whole page again when something telling was added', async () => {
    document.body.innerHTML = '';
    begin();
    await settle();
    document.body.append(document.createElement('p'));
    await settle();
    expect(read()).toHaveLength(1);
    document.body.append(document.createElement('aside'));
    await settle();
    expect(read()).toHaveLength(2);
  });

  it('sends everything once more when the background has forgotten the page, and not for ever', async () => {
    document.body.innerHTML = card('a1');
    const session = begin();
    await settle();
    answers = Array.from({ length: 5 }, () => ({ marks: [], forgotten: true }));
    await session.askMarks();
    await settle();
    expect(idsSent()).toEqual([['a1'], ['a1']]);
  });

  it('stops at 5,000 responses and says so', async () => {
    document.body.innerHTML = Array.from({ length: 5_001 }, (_, index) => card(index.toString(16))).join('');
    begin();
    await settle();
    expect(idsSent().flat()).toHaveLength(5_000);
    expect(read().at(-1)?.facts.problems).toContainEqual({ code: 'too-many-responses', where: 'thread' });
  });

  it('does nothing more after the end', async () => {
    document.body.innerHTML = '';
    begin();
    await settle();
    end.abort();
    document.body.innerHTML = card('a1');
    await settle();
    expect(read()).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { isMediumPage } from '../../../lib/medium/page-kind';
import { isTooDeep } from '../../../lib/messages/depth';
import { MESSAGES, type MessageType } from '../../../lib/messages/protocol';
import { receive } from '../../../lib/messages/receive';
import { originOf, readSender, type Self, type Sender } from '../../../lib/messages/sender';
import { say } from '../../../lib/text/say';

const ID = 'abcdefghijklmnop';
const URL_STORY = 'https://medium.com/@author/a-story-1a2b3c4d5e6f';
const UUID = '00000000-0000-4000-8000-000000000001';
const SELF: Self = {
  id: ID,
  origin: `chrome-extension://${ID}`,
  isMediumPage,
};
const PAGE: Sender = { id: ID, url: URL_STORY, frameId: 0, tab: { id: 7 } };
const APP: Sender = { id: ID, url: `chrome-extension://${ID}/popup.html` };
const who = { username: 'owen' };

/** One well-formed message of every type: a type without one fails to compile. */
const EXAMPLES: { [T in MessageType]: Record<string, unknown> } = {
  pageRead: { facts: { url: URL_STORY, kind: 'story', problems: [] } },
  answerSeen: { url: URL_STORY, requestBody: '[]', responseBody: '[]' },
  marksAsked: { url: URL_STORY },
  followClicked: { url: URL_STORY, who, followed: true },
  mediumFound: {},
  offerAnswered: { requestId: UUID, url: URL_STORY, who, keep: true },
  painterWanted: {},
  threadReaderWanted: {},
  ownReaderWanted: {},
  panelWanted: {},
  personAsked: { url: URL_STORY, who },
  recordFromPage: { requestId: UUID, url: URL_STORY, who, what: 'iFollowed' },
  noteFromPage: { requestId: UUID, url: URL_STORY, who, text: 'met under the hundred club' },
  undoFromPage: { requestId: UUID, url: URL_STORY, who, entryId: UUID },
  record: { requestId: UUID, personKey: '@owen', what: 'letGo' },
  writeNote: { requestId: UUID, personKey: '@owen', text: 'kind' },
  editNote: { requestId: UUID, entryId: UUID, text: 'kinder' },
  sayProgram: { requestId: UUID, about: 'country', answer: 'PT' },
  undo: { requestId: UUID, entryId: UUID },
  changeSettings: { requestId: UUID, settings: { goal: 150 } },
  healthAsked: { tabId: 3 },
  pageOpened: { tabId: 3 },
  troubleAnswered: { answer: 'read' },
  importFile: { text: '{}', takeSettings: false },
  restoreCopy: { copyAt: 1 },
  forgetAsked: { personKey: 'a1' },
  forgetPerson: { personKey: 'a1', notes: [UUID] },
  forgetStrangers: {},
  deleteAll: {},
  exportNoted: { what: 'done' },
  stateAsked: {},
  letGoOfMany: { requestId: UUID, personKeys: ['a1'] },
  tagMany: { requestId: UUID, personKeys: ['a1'], tag: 'poets', on: true },
  undoRequest: { requestId: UUID, undoneRequestId: UUID },
  keepDraft: { requestId: UUID, draftId: UUID, use: 'response', text: 'A quiet hello' },
  removeDraft: { requestId: UUID, draftId: UUID },
  askMany: { requestId: UUID, personKeys: ['a1'] },
};
const TYPES = Object.keys(MESSAGES) as MessageType[];
const example = (type: MessageType) => ({ type, ...EXAMPLES[type] });

describe('receive', () => {
  it.each(TYPES)('accepts %s from exactly the senders it is meant for', (type) => {
    const allowed = MESSAGES[type].from as readonly string[];
    expect(receive(example(type), PAGE, SELF).ok).toBe(allowed.includes('page'));
    expect(receive(example(type), APP, SELF).ok).toBe(allowed.includes('app'));
  });

  it.each(TYPES)('refuses %s from everyone else', (type) => {
    const strangers: Sender[] = [
      { ...PAGE, id: 'another-extension' },
      { ...PAGE, frameId: 3 },
      { ...PAGE, url: 'https://evilmedium.com/@a' },
      { ...PAGE, url: 'https://medium.com.evil.io/@a' },
      { ...PAGE, url: 'https://medium.com@evil.io/@a' },
      { ...PAGE, url: 'https://xn--mdium-9ra.com/@a' },
      { ...PAGE, url: 'https://medium.com:8443/@a' },
      { ...PAGE, url: '//medium.com/@a' },
      { ...PAGE, url: 'http://medium.com/@a' },
      { ...PAGE, url: 'about:blank' },
      // A window without an address of its own, opened by a page of Medium's: in its top frame, too.
      { ...PAGE, url: 'about:blank', frameId: 0 },
      { ...PAGE, url: 'about:srcdoc', frameId: 4 },
      { ...PAGE, url: 'blob:https://medium.com/00000000-0000-4000-8000-000000000001' },
      { ...PAGE, url: undefined },
      { ...APP, id: undefined },
      { ...APP, url: `chrome-extension://${ID}.evil/popup.html` },
      {},
    ];
    for (const sender of strangers) {
      expect(receive(example(type), sender, SELF)).toMatchObject({
        ok: false,
        error: { code: 'not-here' },
      });
    }
  });

  it.each(TYPES)('refuses %s with a field of the wrong kind', (type) => {
    const fields = Object.keys(EXAMPLES[type]);
    const sender = (MESSAGES[type].from as readonly string[]).includes('page') ? PAGE : APP;
    for (const field of fields) {
      const broken = { ...example(type), [field]: Number.NaN };
      expect(receive(broken, sender, SELF).ok).toBe(false);
    }
  });

  it('refuses a page that speaks of another origin', () => {
    const foreign = { ...example('marksAsked'), url: 'https://author.medium.com/x-1a2b3c4d5e6f' };
    expect(receive(foreign, PAGE, SELF)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it.each([null, undefined, 7, 'pageRead', [], {}, { type: 'toString' }, { type: '__proto__' }, { type: 1 }])(
    'refuses %o without a throw',
    (raw) => {
      expect(receive(raw, PAGE, SELF)).toMatchObject({ ok: false, error: { code: 'not-understood' } });
    },
  );

  it('refuses a message of 200,000 levels', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 200_000; level += 1) deep = { deep };
    expect(receive({ ...example('marksAsked'), deep }, PAGE, SELF)).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
  });

  it('refuses page state over five million characters', () => {
    const stateText = 'x'.repeat(5_000_001);
    expect(receive({ ...example('pageRead'), stateText }, PAGE, SELF).ok).toBe(false);
  });

  it('refuses facts about a page of another origin, and takes those of another page of the same', () => {
    const facts = (url: string) => ({ type: 'pageRead', facts: { url, kind: 'other', problems: [] } });
    expect(receive(facts('https://medium.com/@else/other-000000000000'), PAGE, SELF).ok).toBe(true);
    for (const url of ['https://author.medium.com/', 'http://medium.com/', 'https://evil.example/', 'x']) {
      expect(receive(facts(url), PAGE, SELF)).toMatchObject({ ok: false });
    }
  });

  it.each<[string, unknown, Sender, string, string]>([
    ['a stranger', example('stateAsked'), {}, 'not-here', 'refusalSender'],
    ['no message', 7, PAGE, 'not-understood', 'refusalMessage'],
    ['an order that is not for pages', example('deleteAll'), PAGE, 'not-allowed', 'refusalSender'],
    ['a broken message', { type: 'marksAsked', url: 7 }, PAGE, 'not-understood', 'refusalMessage'],
    [
      'another origin',
      { type: 'marksAsked', url: 'https://author.medium.com/' },
      PAGE,
      'not-allowed',
      'refusalSender',
    ],
  ])('says why to %s', (_, raw, sender, code, words) => {
    const key = words === 'refusalSender' ? 'refusalSender' : 'refusalMessage';
    expect(receive(raw, sender, SELF)).toEqual({ ok: false, error: { code, words: say(key) } });
    expect(say(key)).not.toBe('');
  });

  it('says why to what is too deep', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100; level += 1) deep = { deep };
    expect(receive({ ...example('marksAsked'), deep }, PAGE, SELF)).toEqual({
      ok: false,
      error: { code: 'too-large', words: say('refusalMessage') },
    });
  });

  it('hands the message on with whoever sent it', () => {
    const documentId = 'F00';
    expect(receive(example('stateAsked'), APP, SELF)).toEqual({
      ok: true,
      value: { message: { type: 'stateAsked' }, from: { kind: 'app' } },
    });
    const received = receive(example('marksAsked'), { ...PAGE, documentId }, SELF);
    expect(received).toStrictEqual({
      ok: true,
      value: {
        message: { type: 'marksAsked', url: URL_STORY },
        from: { kind: 'page', tabId: 7, documentId },
      },
    });
  });
});

describe('readSender', () => {
  it('says nothing of a document or a site that there is none of', () => {
    expect(readSender(PAGE, SELF)).toStrictEqual({ kind: 'page', tabId: 7 });
  });

  it('takes a page of a host of its own only where the writer lets it be read, and names its host', () => {
    const own: Sender = { ...PAGE, url: 'https://stories.example/a' };
    expect(readSender(own, SELF)).toBeUndefined();
    expect(readSender(own, { ...SELF, isOpenSite: false })).toBeUndefined();
    expect(readSender(own, { ...SELF, isOpenSite: true })).toStrictEqual({
      kind: 'page',
      tabId: 7,
      site: 'stories.example',
    });
    expect(readSender(PAGE, { ...SELF, isOpenSite: true })).toStrictEqual({ kind: 'page', tabId: 7 });
    expect(readSender({ ...own, url: 'about:blank' }, { ...SELF, isOpenSite: true })).toBeUndefined();
  });

  it('takes no page without a tab or in a frame', () => {
    expect(readSender({ ...PAGE, tab: {} }, SELF)).toBeUndefined();
    expect(readSender({ id: ID, url: URL_STORY, frameId: 0 }, SELF)).toBeUndefined();
    expect(readSender({ id: ID, url: URL_STORY, tab: { id: 7 } }, SELF)).toBeUndefined();
  });
});

describe('originOf', () => {
  it.each([
    ['https://medium.com/@a?b#c', 'https://medium.com'],
    ['chrome-extension://abc/popup.html', 'chrome-extension://abc'],
    ['https://medium.com:8443/', 'https://medium.com:8443'],
  ])('%s is %s', (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });

  it.each(['', 'medium.com', '//medium.com', 'https://['])('%j has none', (url) => {
    expect(originOf(url)).toBeUndefined();
  });
});

describe('isTooDeep', () => {
  it.each([
    [1, 0, true],
    [1, 1, false],
    [64, 64, false],
    [65, 64, true],
  ])('with %i levels and a limit of %i says %s', (levels, max, expected) => {
    let value: unknown = 0;
    for (let level = 0; level < levels; level += 1) value = [value];
    expect(isTooDeep(value, max)).toBe(expected);
  });

  it.each([null, undefined, 7, 'text', true])('says false of %j, which has no levels', (value) => {
    expect(isTooDeep(value, 0)).toBe(false);
  });

  it('looks once at what many share, and comes to an end where parts hold each other', () => {
    let shared: unknown = 0;
    for (let level = 0; level < 64; level += 1) shared = [shared, shared];
    expect(isTooDeep(shared)).toBe(false);
    const round: unknown[] = [];
    round.push(round);
    expect(isTooDeep(round)).toBe(true);
  });

  it('looks at the deepest of many branches, and not at null', () => {
    expect(isTooDeep([null, [null, [1]], 3], 2)).toBe(true);
    expect(isTooDeep([null, [null, 1], 3], 2)).toBe(false);
  });
});

import fc from 'fast-check';
import { isMediumPage } from '../../../lib/medium/page-kind';
import { isTooDeep } from '../../../lib/messages/depth';
import { MESSAGES, type MessageType } from '../../../lib/messages/protocol';
import { receive } from '../../../lib/messages/receive';
import { originOf, readSender, type Self, type Sender } from '../../../lib/messages/sender';
import { patternOfSite, siteOf, siteOfPattern } from '../../../lib/messages/site';
import { arbitraryOfSchema } from '../arbitrary-of-schema';
import type { FuzzTarget } from '../fuzz-target';
import { hostileText, hostileValue } from '../hostile-text';
import { spoiled } from '../spoil';

const ID = 'abcdefghijklmnop';
const OWN = `chrome-extension://${ID}`;
const SELF: Self = { id: ID, origin: OWN, isMediumPage };
const STORY = 'https://medium.com/@author/a-story-1a2b3c4d5e6f';
const PAGE: Sender = { id: ID, url: STORY, frameId: 0, tab: { id: 7 } };
const APP: Sender = { id: ID, url: `${OWN}/popup.html` };
const TYPES = Object.keys(MESSAGES) as MessageType[];

const senderOf: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.oneof(fc.constant(ID), hostileText),
    url: fc.oneof(fc.constantFrom(STORY, `${OWN}/popup.html`, `${OWN}.evil/x`, 'about:blank'), hostileText),
    frameId: fc.constantFrom(0, 1, -1),
    tab: fc.constantFrom({ id: 7 }, {}),
  },
  { requiredKeys: [] },
);

/** A message of any type as its schema wants it, in which the page speaks of itself. */
const wellFormed = fc.oneof(
  ...TYPES.map((type) =>
    arbitraryOfSchema(MESSAGES[type].schema, hostileText).map((message) => ({
      type,
      message: ofStory(message as Record<string, unknown>),
    })),
  ),
);

function ofStory(message: Record<string, unknown>): Record<string, unknown> {
  if (message.type === 'pageRead') return { ...message, facts: { ...(message.facts as object), url: STORY } };
  return 'url' in message ? { ...message, url: STORY } : message;
}

function mayBeFrom(type: MessageType, from: 'page' | 'app'): boolean {
  return (MESSAGES[type].from as readonly string[]).includes(from);
}

export const MESSAGE_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'messages: any value from anyone is refused in words',
    share: 3,
    property: fc.property(hostileValue, senderOf, (raw, sender) => {
      const received = receive(raw, sender, SELF);
      if (received.ok) throw new Error('accepted');
      if (received.error.words === '') throw new Error('refused without words');
    }),
  },
  {
    name: 'messages: every well-formed one is accepted from whom it may come, from nobody else',
    share: 3,
    property: fc.property(wellFormed, ({ type, message }) => {
      for (const [sender, from] of [
        [PAGE, 'page'],
        [APP, 'app'],
      ] as const) {
        if (receive(message, sender, SELF).ok !== mayBeFrom(type, from)) throw new Error(`${from}: ${type}`);
      }
    }),
  },
  {
    name: 'messages: a spoiled one is understood as the same type or refused',
    share: 4,
    property: fc.property(
      wellFormed.chain(({ type, message }) => spoiled(message).map((raw) => ({ type, raw }))),
      ({ type, raw }) => {
        const sender = mayBeFrom(type, 'page') ? PAGE : APP;
        const received = receive(raw, sender, SELF);
        if (!received.ok) return;
        const { message } = received.value;
        if (!MESSAGES[message.type].schema.safeParse(message).success) throw new Error('not what it says');
        if (!mayBeFrom(message.type, sender === PAGE ? 'page' : 'app')) throw new Error('not from there');
      },
    ),
  },
  {
    name: 'messages: only our own pages and the top frame of Medium are senders',
    share: 3,
    property: fc.property(senderOf, (sender) => {
      const from = readSender(sender, SELF);
      if (!from) return;
      if (sender.id !== ID || sender.url === undefined) throw new Error('a stranger');
      if (from.kind === 'app' ? originOf(sender.url) !== OWN : sender.frameId !== 0)
        throw new Error('not ours');
    }),
  },
  {
    name: 'messages: depth is told of any value',
    share: 1,
    property: fc.property(hostileValue, (value) => {
      isTooDeep(value);
    }),
  },
  {
    name: 'messages: a site is one host by its name, over https and not Medium’s, or none',
    share: 3,
    property: fc.property(
      fc.oneof(
        hostileText,
        hostileText.map((text) => `https://${text}`),
        hostileText.map((text) => `https://${text}.example/`),
        hostileText.map((text) => `https://stories.example${text}/*`),
      ),
      (text) => {
        for (const site of [siteOf(text), siteOfPattern(text)]) {
          if (site === undefined) continue;
          const { hostname, href } = new URL(`https://${site}/`);
          if (hostname !== site || href !== `https://${site}/`) throw new Error(site);
          if (isMediumPage(href)) throw new Error(`${site} is Medium’s`);
          if (siteOfPattern(patternOfSite(site)) !== site) throw new Error(`${site} is lost`);
        }
      },
    ),
  },
];

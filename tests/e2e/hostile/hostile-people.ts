import type { Entry } from '../../../lib/ledger/entry';
import type { PracticeMedium } from '../../practice-medium/server';
import { createResponse } from '../../practice-medium/world/fill-thread';
import { createPerson } from '../../practice-medium/world/people';

/** Markup that would be told by `window.__ran`, however it is written. */
const IMAGE = '<img src=x onerror="window.__ran=1;alert(1)">';
const BROKEN_OUT = '"\'><svg/onload=window.__ran=1><script>window.__ran=1</script>';
const ZALGO = `Z${'\u0335\u0321\u0327\u0344'.repeat(250)}algo`;

/** Username and display name of people who try something; the names of the first ones are the rows of a table of such inputs. */
const NAMES: readonly (readonly [username: string, name: string])[] = [
  ['image.tag', IMAGE],
  ['broken-out', BROKEN_OUT],
  ['script.link', 'javascript:window.__ran=1'],
  ['turned_around', '\u202emoc.muidem\u202c \u2066inner\u2069'],
  ['anna', 'Anna'],
  ['\u0430nna', 'Anna'],
  ['other.handle', '@corvin.ash'],
  ['unseen', '\u200b\u2060\u00ad'],
  ['blank', ' '],
  ['very.long', 'Long name of a hundred thousand letters '.repeat(2_500)],
  ['one.word', 'W'.repeat(400)],
  ['zalgo', ZALGO],
  ['family', '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}\u{1f1eb}\u{1f1f7}'.repeat(12)],
  ['half.pair', 'half \ud800 pair'],
  ['controls', 'a\u0000b\u0007c\u001b[31md\u2028e\u2029f'],
  ['formula', "=cmd|' /C calc'!A0"],
  ['prototype', '__proto__'],
  ['arabic', '\u0639\u0644\u064a <b>\u0645\u062d\u0645\u062f</b>'],
];

/** Addresses that lead to no page of Medium's, and one that is none: of where somebody was met, of threads and of stories. */
const BAD_ADDRESSES = [
  'javascript:window.__ran=1',
  'JavaScript:window.__ran=1//https://medium.com/',
  'data:text/html,<script>window.__ran=1</script>',
  'https://medium.com@evil.example/@corvin.ash',
  'https://evilmedium.com/@corvin.ash',
  'https://medium.com.evil.example/@corvin.ash',
  '//evil.example/@corvin.ash',
  'https://xn--mdium-9ra.com/@corvin.ash',
  'http://medium.com/@corvin.ash',
  IMAGE,
] as const;
const addressAt = (at: number): string => BAD_ADDRESSES[at % BAD_ADDRESSES.length] ?? '';

/** What each of them writes under the story: an offer, with whatever else. */
function offerOf(username: string): string {
  return `Follow me and I will follow you back. ${IMAGE} ${BROKEN_OUT} ${username}`;
}

/** Those whose name Medium's own pages could print at all. */
export const HOSTILE_PEOPLE = NAMES.map(([username, name]) =>
  createPerson(username, name.replace(/\p{Cs}/gu, '').slice(0, 4_000), BROKEN_OUT),
);

/** Puts an offer of each of them under the story of swaps. */
export function putHostilePeople({ world, now }: PracticeMedium): void {
  // The last one that is added stands first.
  HOSTILE_PEOPLE.toReversed().forEach((person, at) => {
    world.addPerson(person);
    const written = { by: person.username, says: 'offer' as const, text: offerOf(person.username) };
    world.addPost(createResponse(written, 900 + at, world.story.id, now() - 60_000), 'first');
  });
}

/** A ledger with all of them, as a file that a stranger made: names, notes, tags, quoted words, titles, addresses. */
export function hostileEntries(now: number): readonly Entry[] {
  return NAMES.flatMap(([username, name], at): readonly Entry[] => {
    const person = { id: `${at + 1}abc`, username, name: name.slice(0, 500) };
    const place = {
      url: 'https://medium.com/@corvin.ash/words-1a2b3c4d5e6f',
      title: `${IMAGE} \u202e${at} ${ZALGO}`.slice(0, 300),
      quoted: `${BROKEN_OUT} ${name}`.slice(0, 300),
    };
    const line = (part: string, days: number) => ({
      id: `hostile-${at}-${part}`,
      at: now - days * 86_400_000,
    });
    return [
      { ...line('follow', 5), kind: 'iFollowed', person, place, evidence: 'ownWord' },
      {
        ...line('note', 4),
        kind: 'personNoted',
        person,
        text: `${IMAGE}\n${BROKEN_OUT}\n${name}`.slice(0, 9_000),
      },
      { ...line('tag', 3), kind: 'personTagged', person, tag: '<b onclick=alert(1)>tag' },
      { ...line('turned', 3), kind: 'personTagged', person, tag: '\u202egat denrut\u0300\u0301' },
      { ...line('seen', 3), kind: 'swapOffered', person, place: { ...place, url: addressAt(at) } },
      { ...line('responded', 2), kind: 'responded', place, text: `${BROKEN_OUT} ${name}`.slice(0, 300) },
      {
        ...line('elsewhere', 2),
        kind: 'responded',
        place: { ...place, url: addressAt(at) },
        text: person.name,
      },
      {
        ...line('story', 2),
        kind: 'storySeen',
        seenOn: 'import',
        story: {
          id: `title:${name.slice(0, 300)} ${at}`,
          title: `${name} ${IMAGE} ${ZALGO}`.slice(0, 900),
          url: addressAt(at),
          publishedAt: now - 9 * 86_400_000,
          tags: [IMAGE, `\u202e${at % 3}`],
        },
      },
      {
        ...line('stats', 1),
        kind: 'storyStatsRead',
        seenOn: 'import',
        storyId: `title:${name.slice(0, 300)} ${at}`,
        views: 9,
        reads: 7,
      },
      {
        ...line('draft', 1),
        kind: 'draftKept',
        draftId: `draft-${at}`,
        use: 'response',
        text: IMAGE + BROKEN_OUT,
      },
    ];
  });
}

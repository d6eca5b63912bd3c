import type { Draft } from '../../lib/ledger/drafts/draft';
import type { Mentionable } from '../../lib/ledger/drafts/mentions';
import { textWithMentions } from '../../lib/ledger/drafts/mentions';
import type { Repeat } from '../../lib/ledger/drafts/repeats';
import { agoWords } from '../../lib/ledger/spans';
import type { Thread } from '../../lib/ledger/thread';
import { askedWords } from '../../lib/ledger/words';
import { currentLocale, say, sayCount } from '../../lib/text/say';
import type { Partner } from '../rows/row-of';
import { displayName } from '../text/display-name';
import type { CopyingView, MentionView, RepeatView } from './draft-view';

/** What the writer has chosen in the dialog so far. */
export interface CopyChoice {
  readonly thread: string;
  readonly address: string;
  readonly isAddressWrong: boolean;
  /** Keys of the people to mention, in the order in which they were chosen. */
  readonly mentions: readonly string[];
  readonly failed: boolean;
}

export interface Copying {
  /** Absent when it was removed meanwhile. */
  readonly draft: Draft | undefined;
  readonly repeat: Repeat | undefined;
  /** The threads in which the writer responded. */
  readonly threads: readonly Thread[];
  /** Absent while no thread is chosen. */
  readonly people: readonly Mentionable<Partner>[] | undefined;
}

/** Puts the dialog before copying into words. */
export function copyingOf(
  { draft, repeat, threads, people }: Copying,
  choice: CopyChoice,
  now: number,
): CopyingView {
  const mentions = people?.flatMap((one) => mentionOf(one, choice.mentions, now) ?? []);
  return {
    ...(draft && { text: textWithMentions(draft.text, chosenUsernames(choice.mentions, mentions)) }),
    ...(repeat && { repeat: repeatOf(repeat, now) }),
    threads: threads.map(({ key, place, lastRespondedAt }) => ({
      key,
      words: say('copyThreadOption', {
        title: displayName(place.title) ?? say('threadUntitled'),
        ago: agoWords(lastRespondedAt, now),
      }),
    })),
    thread: choice.thread,
    address: choice.address,
    isAddressWrong: choice.isAddressWrong,
    ...(mentions && { people: mentions }),
    failed: choice.failed,
  };
}

function chosenUsernames(
  keys: readonly string[],
  people: readonly MentionView[] | undefined,
): readonly string[] {
  return keys.flatMap((key) => people?.find((one) => one.key === key && one.isChosen)?.username ?? []);
}

/** Undefined for somebody whose username is not known: nobody can mention them. */
function mentionOf(
  { partner: { person }, askedAt }: Mentionable<Partner>,
  chosen: readonly string[],
  now: number,
): MentionView | undefined {
  const { key, name, username } = person;
  if (username === undefined) return undefined;
  return {
    key,
    username,
    ...(name !== undefined && { name }),
    isChosen: askedAt === undefined && chosen.includes(key),
    ...(askedAt !== undefined && { asked: askedWords(askedAt, now) }),
  };
}

function repeatOf({ percent, likest, alike, nthToday }: Repeat, now: number): RepeatView {
  const title = displayName(likest.title);
  const values = { percent: percentWords(percent), ago: agoWords(likest.at, now) };
  return {
    like: title === undefined ? say('copyLikeUntitled', values) : say('copyLike', { ...values, title }),
    alike: sayCount('copyAlike', alike),
    ...(nthToday !== undefined && { many: say('copyMany', { count: nthToday }) }),
  };
}

function percentWords(percent: number): string {
  return (percent / 100).toLocaleString(currentLocale(), { style: 'percent' });
}

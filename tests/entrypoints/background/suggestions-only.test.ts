import { expect, it } from 'vitest';
import type { LabelledTexts } from '../../lib/ledger/intent/texts/labelled-texts';
import { TUNING_PLAIN } from '../../lib/ledger/intent/texts/tuning-plain';
import { TUNING_PLAIN_HARD } from '../../lib/ledger/intent/texts/tuning-plain-hard';
import { TUNING_SWAPS } from '../../lib/ledger/intent/texts/tuning-swaps';
import { TUNING_SWAPS_ABROAD } from '../../lib/ledger/intent/texts/tuning-swaps-abroad';
import { factsOf, response } from '../../lib/ledger/page-examples';
import { newBrowser, startWorker } from './make-worker';

/** Of twenty languages, half of which no phrase is known of; and what only sounds like a swap. */
const TEXTS = [
  'Follow me and I will follow you back',
  'Sígueme y te sigo',
  'Me segue que eu sigo de volta',
  'Follow aku, nanti aku follow balik',
  '互相关注吧，关注我我就关注你',
  'フォローしてください、フォロー返します',
  '맞팔해요, 팔로우하면 저도 팔로우할게요',
  'Подпишись на меня, и я подпишусь в ответ',
  'Seguimi e ti seguo anch’io',
  'Beni takip et, ben de seni takip edeyim',
  'Folge mir, dann folge ich dir zurück',
  'Suis-moi et je te suis en retour',
  'Volg mij, dan volg ik jou terug',
  'Obserwuj mnie, a ja zaobserwuję ciebie',
  'मुझे फॉलो करें, मैं भी आपको फॉलो करूँगा',
  'তুমি আমাকে ফলো করো, আমিও ফলো করব',
  'تابعني وسأتابعك',
  'ติดตามฉันแล้วฉันจะติดตามกลับ',
  'Theo dõi mình, mình sẽ theo dõi lại',
  'I-follow mo ako, ifa-follow din kita',
  'I do NOT follow back, so do not follow me for that',
  'Oh sure, "follow me and I follow back" – as if that ever worked',
  '> Follow me and I will follow you back\n\nWhy do people write this?',
  '```\nfollow me, I followed you\n```',
  'I followed you! Done, followed all of you, follow me back',
  ...[TUNING_SWAPS, TUNING_SWAPS_ABROAD].flatMap(textsOf),
  ...TUNING_PLAIN,
  ...TUNING_PLAIN_HARD,
];

it('responses of any words, in twenty languages, suggest at most: nothing of anybody is stored', async () => {
  const worker = await startWorker(newBrowser());
  const store = await worker.openDesk();
  const authors = TEXTS.map((_, at) => `writer-${at}`);
  const responses = TEXTS.map((text, at) => response(`c${at}`, `writer-${at}`, text));
  for (let at = 0; at < TEXTS.length; at += 100)
    await worker.read(factsOf({ responses: responses.slice(at, at + 100) }));
  const { marks } = await worker.read(factsOf());

  expect(marks.length).toBeGreaterThan(100);
  expect(await store.listPeople([], authors)).toEqual([]);
  expect(await store.listEntriesAfter(0, 10)).toEqual({ items: [] });
});

function textsOf(texts: LabelledTexts): readonly string[] {
  return Object.values(texts).flat();
}

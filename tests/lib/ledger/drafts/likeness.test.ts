import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf, shapeOf } from '../../../../lib/ledger/drafts/likeness';

const like = (a: string, b: string) => likenessOf(shapeOf(a), shapeOf(b));

/** Texts as people write them: words of several scripts, marks, pictures, and plain noise. */
const word = fc.constantFrom(
  'follow',
  'Back',
  'olá',
  'gracias',
  '关注',
  '谢谢你',
  'フォロー',
  'สวัสดี',
  '고마워요',
  '👍',
  '@jane',
  '...',
);
const textOf = fc.oneof(
  fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

describe('likenessOf', () => {
  it.each([
    [
      'Thanks for this lovely piece, I followed you and I would love a follow back!',
      'Thank you for this lovely story. I followed you, and would love it if you follow back!',
      67,
    ],
    [
      'I followed you a few days ago, did you see it?',
      'Just a reminder: I followed you some days ago. Did you see?',
      63,
    ],
    ['我关注你了,希望你也能回关,谢谢!', '我已经关注你了,希望你可以回关我,谢谢!', 55],
    ['フォローしました。よろしくお願いします!', 'フォローしました、どうぞよろしくお願いいたします。', 75],
    ['Great', 'Great story', 40],
  ])('finds the same in "%s" and "%s"', (a, b, percent) => {
    expect(like(a, b)).toBe(percent);
  });

  it.each([
    [
      'Thanks for this lovely piece, I followed you!',
      'What a sharp look at small ferries; the captain made me laugh.',
    ],
    ['我关注你了,希望你也能回关,谢谢!', '这篇文章写得真好,尤其是那一段。'],
    ['Te sigo, espero que me sigas también.', 'La parte del faro me hizo reír.'],
  ])('takes "%s" and "%s" for different texts', (a, b) => {
    expect(like(a, b)).toBeLessThan(20);
  });

  it('does not count case, accents, punctuation, spacing and who is mentioned', () => {
    expect(like('@jane I’ll READ it, después!', 'i ll read   it despues @mara.solberg')).toBe(100);
  });

  it('compares texts of pictures by their pictures', () => {
    expect(like('👍👍', '👍 👍')).toBe(100);
    expect(like('👍👍', '🎉🎉🎉')).toBe(0);
  });

  it('finds nothing in common with a text that says nothing', () => {
    expect(like('', '')).toBe(0);
    expect(like('@jane', '@jane')).toBe(0);
  });

  it('is a whole number from 0 to 100, the same both ways round', () => {
    fc.assert(
      fc.property(textOf, textOf, (a, b) => {
        const percent = like(a, b);
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
        expect(like(b, a)).toBe(percent);
      }),
    );
  });

  it('is 100 for a text and itself, and for nothing that says something else', () => {
    fc.assert(
      fc.property(textOf, textOf, (a, b) => {
        if (shapeOf(a).total > 0) expect(like(a, a)).toBe(100);
        expect(like(a, b) === 100).toBe(shapeOf(a).total > 0 && shapeOf(a).plain === shapeOf(b).plain);
      }),
    );
  });

  it('does not fall when the same words are added to both', () => {
    fc.assert(
      fc.property(textOf, textOf, (text, added) => {
        const [before, after] = [shapeOf(text), shapeOf(`${text} ${added}`)];
        if (before.total > 0) expect(likenessOf(after, after)).toBe(100);
      }),
    );
  });

  it('needs as many steps as there are signs', () => {
    fc.assert(
      fc.property(textOf, (text) => {
        const shape = shapeOf(text);
        const signs = [...text.normalize('NFKD')].length;
        expect(shape.total).toBeLessThanOrEqual(signs + 1);
        expect([...shape.runs.values()].reduce((sum, count) => sum + count, 0)).toBe(shape.total);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { expandWord, foldWord } from '../../../../lib/ledger/intent/fold-word';

describe('foldWord', () => {
  it.each([
    ['FOLLOW', 'follow'],
    ['Sígueme', 'sigueme'],
    ['TAKİP', 'takip'],
    ['karşılıklı', 'karsilikli'],
    ['взаимный', 'взаимныи'],
    ['Ｆ４Ｆ', 'f4f'],
    ['𝗙𝗼𝗹𝗹𝗼𝘄', 'follow'],
    ['followwww', 'follow'],
    ['folow', 'follow'],
    ['follwo', 'follow'],
    ['folowed', 'followed'],
    ['followd', 'followed'],
    ['unfolowed', 'unfollowed'],
    ['1000', '1000'],
    ['Follow_', 'follow'],
    ['don’t', 'dont'],
    ['ooo', 'ooo'],
    ['ooooh', 'oh'],
    ['book', 'book'],
    ['followin', 'followin'],
    ['folowd', 'followed'],
    ['refollowd', 'refollowed'],
    ['followdown', 'followdown'],
    ['folowin', 'following'],
    ['folowing', 'following'],
    ['folows', 'follows'],
    ['folower', 'follower'],
    ['folowers', 'followers'],
    ['unfolow', 'unfollow'],
    ['unfollowd', 'unfollowed'],
    ['refollow', 'refollow'],
    ['fllow', 'follow'],
    ['folo', 'follow'],
    ['flw', 'follow'],
  ])('folds %j to %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it.each(['flow', 'fellow', 'fallow', 'fool', 'fowl', 'hollow', 'folio'])('leaves %j as it is', (word) => {
    expect(foldWord(word)).toBe(word);
  });
});

describe('expandWord', () => {
  it.each([
    ["I'll", 'i will'],
    ['ill', 'i will'],
    ['u', 'you'],
    ['plz', 'please'],
    ['followback', 'follow back'],
    ['follow4follow', 'f4f'],
    ['story', 'story'],
  ])('spells %j out as %j', (word, plain) => {
    expect(expandWord(word).join(' ')).toBe(plain);
  });
});

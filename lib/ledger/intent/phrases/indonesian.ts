import type { PhraseList } from '../phrase-book';

/** Indonesian, with its many spellings of "follow back": "saling follow yuk", "sudah difollback". */
export const INDONESIAN: PhraseList = {
  offer: [
    '( yuk|ayo|mari|mau|kita|bisa )* saling ( follow|folow|mengikuti|ikuti|follback|folback|polow )',
    '( follow|follo|folow|polow|ikuti ) ( aku|saya|gue|gw|akun|aja|dulu|ku|akunku )* ..2 ( pasti|nanti|auto|langsung|ntar|aku|saya|insyaallah|otomatis|akan|gue )* {fback}',
    '( pasti|auto|langsung|siap|nanti|otomatis|akan|bakal|dijamin|selalu ) ( aku|saya|di|gue|kami )? ( {fback} )',
    '{fback} ( pasti|100|auto|langsung|cepat|dijamin )',
    '( yang|siapa yang|siapa|kalau|kalo ) ( mau )? follow ..3 ( pasti|aku|saya|langsung|auto|nanti )* {fback}',
    'follow ( dibalas|balas|dan|pasti|nanti )* ( follow )? ( balik ) ( pasti|semua )',
    'pasti ( aku|saya )? ( follow )? ( balik|dibalas )',
    'aku|saya ( akan|pasti|bakal|selalu )* ( {fback}|follow balik ) ( semua|kok|ya|kamu|kalian|$ )',
    '^ {fback} ( ?|yuk|kuy|$ )',
    '{fback} ( yuk|kuy|kak ? | ? )',
    '( barter|tukar|tukeran ) ( follow|follower )',
    '# salingfollow|follback|folback|follbackpasti',
    'saling ( support|dukung|bantu ) ~5 ( follow|penulis|medium|{fback} )',
  ],
  maybeOffer: ['saling support|dukung|bantu', 'folback|follback|polowback|followback'],
  claimed: [
    '( sudah|udah|dah|telah|barusan|baru|baru saja|sdh|uda|done|selesai|ok ) ( aku|saya|di|gue|kak|ku|gw|aja )* ( follow|kufollow|difollow|folow|polow|follownya|ikuti ) ( semua|kak|ya|kamu|kakak|$|✓|☺|, )*',
    '( aku|saya|gue|gw ) ( sudah|udah|dah|baru|barusan|telah|saja )* ( follow|ikuti|mengikuti ) ( kamu|kakak|kalian|akunmu|semua|kak|akun kamu|ya )',
    'done follow kak|ya|kakak|min|bang',
    'follower baru ( nih|hadir|kak )',
  ],
  maybeClaimed: ['sudah kak|ya', 'done kak|ya'],
  returned: [
    '( sudah|udah|dah|telah|barusan|sdh|uda|done|baru ) ( aku|saya|di|gue|saja|ku|kami )* ( {fback}|follow balik|difollow balik|balik follow ) ( ya|kak|semua|$|✓|☺ )*',
    '( aku|saya ) ( sudah|udah|dah )? ( follow kamu|follow ) ( juga|balik ) ( ya|kak|✓|$ )',
    '{fback} ( done|sudah|selesai|✓ )',
    'difollback ya',
  ],
  thanks: [
    '( terima kasih|makasih|thanks|terimakasih|mksh|trims ) ( sudah|udah|kak|atas|buat|telah )* ( follow|follownya|difollow|mengikuti|folow|followback|{fback} )',
  ],
  asked: [
    '( follow|folow|polow|ikuti ) ( aku|saya|gue|akun|balik|gw|akunku ) ( dong|ya|kak|juga|dulu|please|donk|$|☺ )*',
    '( minta|mohon|tolong|boleh|bantu|bantuin|butuh|jangan lupa|ditunggu|bisa minta ) ( di|aku|saya|untuk|min )* ( {fback}|follow|follownya|follower|difollow|follow balik|folow )',
    '{fback} ( dong|ya|please|donk|kak|yaa|min|aku|dulu|nya|, kak )',
    'difollow|follow ( dong|donk|yuk|ya )',
    '( kurang|butuh ) #n ( follower|followers|lagi )',
  ],
  reminded: [
    '( belum|blm|belom|kok|kenapa|masih )* ( belum|blm|belom|gak|ga|nggak|ngga|tidak ) ( juga|di|aku|saya )* ( {fback}|follow balik|difollow balik|follow aku|follow saya )',
    '( aku|saya ) ( udah|sudah )? follow ..4 ( tapi|belum|kok ) ..3 ( {fback}|follow|balik )',
    'masih ( nunggu|menunggu ) ( {fback}|follow|follownya|follbacknya )',
    'mana {fback}',
    'lupa ( {fback}|follow )',
  ],
  withdrew: [
    '( aku|saya|gue|gw|sudah|udah|dah|terpaksa|maaf|jadi|langsung )* ( unfollow|unfol|unfoll|unfolow ) ( ya|aja|dulu|kak|deh|balik|lagi|kamu )',
    '( aku|saya|gue|sudah|udah|terpaksa ) ( unfollow )',
  ],
  declined: [
    '( aku|saya|maaf|gue|kami )* ( nggak|tidak|ga|gak|ngga|tak|no|bukan|enggak ) ( terima|menerima|ikut|mau|melayani|bisa|main|suka|minat )* ( saling follow|{fback}|barter follow|follow balik|saling )',
    'hanya follow ( yang|penulis|orang )',
  ],
  talk: ['( orang|komentar|budaya|kenapa|banyak|yang minta|soal ) ..3 ( saling follow|{fback} )'],
  plain: [
    'mengikuti ( tutorial|langkah|cara|petunjuk|perkembangan )',
    'ikuti ( langkah|cara|petunjuk|tutorial|kata )',
  ],
  sign: ['follower|followers', 'follow', 'unfollow'],
};

/** The spellings of "follow back" in one word, with and without the passive "di". */
export const INDONESIAN_MACROS = {
  fback:
    'follback|folback|follbek|folbek|polbek|polback|polowback|folowback|difollback|difolback|difollbek|difolbek|difollowback|difollow balik|follbacknya|folbacknya|difollbackin|follbackin|follow balik|kufollback|follbck|folbck|fback|difolow balik',
};

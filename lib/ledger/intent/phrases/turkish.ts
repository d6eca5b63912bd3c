import type { PhraseList } from '../phrase-book';

/** Turkish, without its own letters: "takibe takip", "geri takip yaptım". */
export const TURKISH: PhraseList = {
  offer: [
    '( takibe|takip ) ( takip|takibe ) ( !yapmiyorum|etmiyorum|yok|istemiyorum|yapmam|sacma|olayi|kulturu )',
    '( karsilikli|karsılıklı ) ( takip|takiplesme|takiplesmek|takiplesebiliriz|takibe|takiplesiriz|takiplesalim|takiplesiyoruz|takiplesmeye ) ( !yapmiyorum|etmiyorum|yok|istemiyorum|yapmam )',
    '( takiplesmek|takipleselim|takiplesiriz|takiplesmeye|takiplesen|takiplesebiliriz ) ( isteyen|?|mi|var|$|☺ )*',
    'takip ( et|edin|edenleri|edeni ) ,? ( ben de|sizi|seni )? takip ( edeyim|ederim|edelim )',
    'beni takip ( et|edin|eden|edenleri|edene|edeni|ederseniz|edersen|edenlere ) ~3 ( ben|bende|de|sizi|seni|geri|hemen|onlari|onu|aninda )* ( takip|takibe|donerim|geri )',
    'takip ( edeni|edenleri|eden|ederseniz|edersen|edene|edenlere|edenlerin )* ( herkesi|hemen|ben|bende|de|kesinlikle|sizi|seni|ben )* ( takip|takibe|geri|geri takip )',
    '( geri|gt|herkesi|hepinizi ) ( takip|takibi|takibe ) ( ederim|yaparim|edecegim|yapiyorum|ediyorum|garanti|kesin|yuzde|geliyor ) ( $|☺|herkesi|kesin|✓|! )',
    'geri takip ( ederim|yaparim|edecegim|yapiyorum|ediyorum|garanti|kesin|var|100|% )',
    'geri donus|donuyorum|donerim ( garanti|kesin|yaparim|yapiyorum|herkese )',
    'gt ( var|yapan|yapiyorum|yapalim|yaparim|100|olan|? )',
    '# gt|takibetakip|karsiliklitakip|takiplesme',
    'birbirimizi takip ( edelim|edebiliriz|etmeye )',
  ],
  maybeOffer: ['gt', 'birbirimize destek', 'destege destek', 'destek olalim'],
  claimed: [
    '( seni|sizi|hepinizi|herkesi|profilinizi|profilini|hesabini|hesabinizi|sizleri ) ( simdi|az once|de|hemen|yeni )* ( takip|takibe ) ( ettim|aldim|ediyorum|etmeye basladim|attim )',
    '^ ( simdi|az once|hemen|yeni|tamam|ok )* ( takip|takibe ) ( ettim|aldim|attim ) ( ,|$|☺|✓|bekliyorum|sira|sende|sizde|beklerim )',
    '( takip|takibe ) ( ettim|aldim|attim ) ~1 ( ,|bekliyorum|sira|sende|bende|sizi|beklerim|beni )',
    'yeni takipcin|takipciniz',
  ],
  maybeClaimed: ['takip ettim', 'takipteyim', 'bekliyorum|beklerim', 'takip ediyorum sizi|seni'],
  returned: [
    'geri ( takip|donus|takibe ) ( ettim|yaptim|aldim|yapildi|edildi|ettik )',
    '( ben|bende ) ( de )? ( seni|sizi|herkesi )? ( geri )? ( takip|takibe ) ( ettim|aldim )',
    'gt ( yaptim|yapildi|✓|tamam )',
    'geri dondum',
  ],
  thanks: [
    '( takip|takibiniz|takibin|takip ettiginiz|takip ettigin ) ( icin|edip )? ( cok )? ( tesekkurler|tesekkur|sagol|sagolun )',
  ],
  asked: [
    '( beni|bizi|profilimi|hesabimi ) ( de|geri|lutfen )* ( takip|takibe ) ( eder|edin|et|edebilir|alir|edermisin|edermisiniz|edelim|alin|ederseniz|etsene|alirmisin ) ( misin|misiniz|mi|lutfen|$|sevinirim )*',
    '^ ( geri )? takip ( eder|edebilir|edermisin ) ( misin|misiniz )?',
    'takip eder misin|misiniz',
    'geri takip ( lutfen|bekliyorum|beklerim|rica|eder|edin|et|yapar )',
    'gt ( lutfen|bekliyorum|rica )',
    '#n ( takipciye|takipci ) ( ihtiyacim|kaldi|lazim|eksik|ulasmam|ulasmak )',
    'takip ( bekliyorum|beklerim|rica ederim|lutfen )',
    'takipciye ihtiyacim var',
  ],
  reminded: [
    '( hala|halen|neden|niye|daha|beni|geri|sen|siz|ama|henuz )* ( beni|geri )? ( takip|takibe ) ( etmedin|etmediniz|almadin|almadiniz|etmiyorsun|etmiyorsunuz|etmemissin|gelmedi|yapmadin|donmedin )',
    '( ama )? sen etmedin|almadin',
    'ben ( seni|sizi )? takip ettim ~4 ( etmedin|etmediniz|almadin|donmedin|donmediniz )',
    'geri ( donmedin|donmediniz|takip gelmedi )',
    'hala ( geri )? ( takip )? bekliyorum',
    'gt ( yapmadin|yapmadiniz|gelmedi|nerede )',
  ],
  withdrew: [
    'takipten ( ciktim|cikardim|cikiyorum|cikarttim|cikariyorum|cikarim|cikartiyorum )',
    '( takip )? ( etmeyeni|etmeyenleri|etmeyenler|etmeyen ) ( takipten|herkesi|de|hemen )* ( cikardim|ciktim|cikariyorum|cikiyorum|siliyorum|sildim|biraktim )',
    '( takibi|takip etmeyi ) ( biraktim|birakiyorum|geri cektim|bitirdim|kestim )',
    'unfollow ( ettim|yaptim|attim )',
  ],
  declined: [
    '( takibe takip|takip takip|takibe|karsilikli takip|gt|geri takip|takiplesme|karsilikli ) ( yapmiyorum|etmiyorum|istemiyorum|yapmam|etmem|yok|yapmayiz|kabul etmiyorum|sevmiyorum )',
    'sadece ( okudugum|begendigim|sevdigim ) ..3 takip',
  ],
  talk: ['( takibe takip|karsilikli takip|gt ) ( sacma|olayi|kulturu|yapanlar|isteyenler|yorumlari|cilar )'],
  plain: [
    'takip ( ettigim|edilen|ediyorum|etmek|etmekten )',
    '( konuyu|gelismeleri|adimlari|yolu|haberleri|seyi|kurallari|tarifi|rehberi ) ( yakindan )? takip',
  ],
  sign: ['takipci|takipciye|takip|takibe', 'takipten'],
};

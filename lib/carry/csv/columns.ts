/** What a column of a spreadsheet can mean. */
export const MEANINGS = [
  'person',
  'name',
  'iFollowed',
  'theyFollowed',
  'date',
  'followers',
  'note',
  'where',
  'ignore',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/**
 * How writers head their columns, in English, Spanish, Portuguese, Indonesian and Chinese, without case, accents, and
 * signs. Compared whole first, then by how they begin.
 */
const HEADS: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    'theyFollowed',
    [
      'they followed',
      'they follow me',
      'follows me',
      'followed back',
      'follow back',
      'followback',
      'follows back',
      'returned',
      'me sigue',
      'me siguio',
      'me segue',
      'me seguiu',
      'seguiu de volta',
      'siguio de vuelta',
      'devolvio',
      'retribuiu',
      'mengikuti saya',
      'follback',
      'folbek',
      'ikuti balik',
      '关注我',
      '回关',
      '已回关',
      '互关',
    ],
  ],
  [
    'iFollowed',
    [
      'i followed',
      'i follow',
      'you followed',
      'followed',
      'following',
      'followed on',
      'my follow',
      'yo sigo',
      'lo sigo',
      'segui',
      'sigo',
      'siguiendo',
      'eu sigo',
      'seguindo',
      'saya ikuti',
      'saya mengikuti',
      'diikuti',
      '我关注',
      '已关注',
      '关注',
    ],
  ],
  [
    'person',
    [
      'username',
      'user name',
      'user',
      'handle',
      'profile',
      'profile link',
      'profile url',
      'medium',
      'account',
      'writer',
      'usuario',
      'perfil',
      'cuenta',
      'conta',
      'nome de usuario',
      'nombre de usuario',
      'pengguna',
      'nama pengguna',
      'akun',
      'profil',
      '用户名',
      '用户',
      '账号',
      '帐号',
      '主页',
    ],
  ],
  ['name', ['name', 'display name', 'nombre', 'nome', 'nama', '姓名', '名字', '昵称']],
  [
    'followers',
    ['followers', 'follower count', 'seguidores', 'pengikut', 'jumlah pengikut', '粉丝', '粉丝数', '关注者'],
  ],
  [
    'date',
    [
      'date',
      'when',
      'day',
      'since',
      'fecha',
      'cuando',
      'data',
      'quando',
      'dia',
      'tanggal',
      'kapan',
      '日期',
      '时间',
    ],
  ],
  [
    'note',
    [
      'note',
      'notes',
      'comment',
      'comments',
      'remarks',
      'nota',
      'notas',
      'comentario',
      'observacoes',
      'catatan',
      'keterangan',
      '备注',
      '笔记',
    ],
  ],
  [
    'where',
    [
      'where',
      'story',
      'story link',
      'article',
      'thread',
      'post',
      'link',
      'url',
      'donde',
      'historia',
      'articulo',
      'onde',
      'artigo',
      'cerita',
      'artikel',
      'tautan',
      'di mana',
      '文章',
      '链接',
      '哪里',
    ],
  ],
];

/** What the columns mean, by their heads; each meaning once, the first column that fits has it. */
export function guessMeanings(heads: readonly string[]): readonly Meaning[] {
  const taken = new Set<Meaning>();
  const whole = heads.map((head) =>
    take(
      taken,
      meaningOf(foldHead(head), (name, text) => name === text),
    ),
  );
  return whole.map((meaning, at) =>
    meaning === 'ignore'
      ? take(
          taken,
          meaningOf(foldHead(heads[at] ?? ''), (name, text) => text.startsWith(`${name} `)),
        )
      : meaning,
  );
}

function take(taken: Set<Meaning>, meaning: Meaning): Meaning {
  if (meaning === 'ignore' || taken.has(meaning)) return 'ignore';
  taken.add(meaning);
  return meaning;
}

function meaningOf(text: string, fits: (name: string, text: string) => boolean): Meaning {
  return HEADS.find(([, names]) => names.some((name) => fits(name, text)))?.[0] ?? 'ignore';
}

function foldHead(head: string): string {
  return head
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

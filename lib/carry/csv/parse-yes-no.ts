const YES = new Set([
  'yes',
  'y',
  'true',
  '1',
  'x',
  '✓',
  '✔',
  '✅',
  'done',
  'si',
  'sí',
  's',
  'sim',
  'ya',
  'sudah',
  '是',
  '有',
  '已',
]);
const NO = new Set([
  '',
  'no',
  'n',
  'false',
  '0',
  '-',
  '–',
  '—',
  '✗',
  '✘',
  '❌',
  'not yet',
  'não',
  'nao',
  'tidak',
  'belum',
  'aun no',
  'aún no',
  '否',
  '没有',
  '没',
  '未',
]);

/** Whether a cell says yes or no in one of five languages; undefined when it says neither. An empty cell is a no. */
export function parseYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

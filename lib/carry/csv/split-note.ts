/** Longest note that the ledger takes, in UTF-16 units. */
const NOTE_MAX = 2_000;
/** As many notes as one cell may become. */
const NOTES_MAX = 10;

/**
 * The notes that a cell holds: one, or several where it is longer than a note may be (an export joins all notes of a
 * person), parted at the ends of lines, else between words. Undefined when even so it is too long.
 */
export function splitNote(cell: string): readonly string[] | undefined {
  const notes: string[] = [];
  for (let rest = cell.trim(); rest !== ''; ) {
    if (notes.length === NOTES_MAX) return undefined;
    const end = rest.length <= NOTE_MAX ? rest.length : endOfNote(rest.slice(0, NOTE_MAX + 1));
    notes.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return notes;
}

/** Where a note ends whose text goes on. Half of a pair of surrogates does not stay behind. */
function endOfNote(text: string): number {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  if (end > 0) return end;
  const space = text.lastIndexOf(' ');
  if (space > 0) return space;
  return /[\uD800-\uDBFF]/.test(text.charAt(NOTE_MAX - 1)) ? NOTE_MAX - 1 : NOTE_MAX;
}

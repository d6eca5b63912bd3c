import type { OwnStory } from '../../facts/writer-facts';
import { STORY_TITLE_MAX } from '../limits';
import { parseDate } from './parse-date';
import { parseYesNo } from './parse-yes-no';
import { SheetFault } from './sheet-fault';

const TAG_MAX = 100;
const TAGS_MAX = 20;

/**
 * What a line says of the story itself, beside its figures; an empty cell says nothing.
 * @param cellOf the cell under a head, empty without one.
 * @throws SheetFault
 */
export function storyDetails(cellOf: (head: string) => string): Omit<OwnStory, 'id'> {
  const title = cellOf('story').slice(0, STORY_TITLE_MAX);
  const url = cellOf('link');
  if (url !== '' && !/^https:\/\/\S{1,3980}$/.test(url)) throw new SheetFault('badPlace', 'link', url);
  const publishedAt = dateIn(cellOf('published'), 'published');
  const paywalled = cellOf('members only');
  const isPaywalled = paywalled === '' ? undefined : parseYesNo(paywalled);
  if (paywalled !== '' && isPaywalled === undefined) {
    throw new SheetFault('badYesNo', 'members only', paywalled);
  }
  const tags = tagsIn(cellOf('tags'));
  return {
    ...(title !== '' && { title }),
    ...(url !== '' && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(isPaywalled !== undefined && { isPaywalled }),
    ...(tags.length > 0 && { tags }),
  };
}

/** A moment, or undefined for an empty cell. @throws SheetFault */
export function dateIn(cell: string, head: string): number | undefined {
  if (cell === '') return undefined;
  const at = parseDate(cell, null);
  if (at === undefined) throw new SheetFault('badDate', head, cell);
  if (at === 'unclear') throw new SheetFault('unclearDate', head, cell);
  return at;
}

/** Separated by semicolons, as the export writes them. */
function tagsIn(cell: string): string[] {
  const tags = cell
    .split(';')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  if (tags.length > TAGS_MAX || tags.some((tag) => tag.length > TAG_MAX)) {
    throw new SheetFault('badTags', 'tags', cell);
  }
  return tags;
}

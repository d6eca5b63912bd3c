import type { PageFacts, PageKind, Problem } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import { parsePageAddress } from './page-kind';
import { prune } from './prune';
import { readHead } from './read-head';
import { findPageOwner, readOwner } from './read-people';
import { readStory } from './read-story';
import { readViewer } from './read-viewer';

/** Everything a page says by itself but its responses, which are read part by part. Never throws. */
export function readDocument(document: Document, url: string): PageFacts {
  try {
    return read(document, url);
  } catch {
    return { url, kind: 'other', problems: [{ code: 'page-not-readable', where: 'document' }] };
  }
}

function read(document: Document, url: string): PageFacts {
  const address = parsePageAddress(url);
  const head = readHead(document, url, address);
  const found = readStory(document, url, address, head);
  const owner = findPageOwner(url, address, head);
  const person = owner && readOwner(document, url, owner, head);
  const people: PersonFacts[] = [found?.author, person].filter((one) => one !== undefined);
  const problems: Problem[] = [];
  const kind = kindOf();
  return prune<PageFacts>({
    url,
    kind,
    viewer: readViewer(document, url),
    story: found?.story,
    people: people.length > 0 ? people : undefined,
    problems,
  });

  function kindOf(): PageKind {
    if (address.postId !== undefined && (address.kind === 'story' || address.kindOfPerson === 'story'))
      return found ? 'story' : 'other';
    if (address.kind === 'other' && head.username !== undefined) return address.kindOfPerson ?? 'other';
    if (address.username !== undefined && address.kind === 'profile') return person ? 'profile' : 'other';
    return address.kind;
  }
}

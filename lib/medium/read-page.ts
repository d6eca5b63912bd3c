import type { PageFacts } from '../facts/page-facts';
import { findStateText } from './find-state-text';
import { mergeFacts } from './merge-facts';
import { readDocument } from './read-document';
import { readState } from './read-state';

/** All that a saved page says: the page itself and its state, whose numbers are exact. Never throws. */
export function readPage(document: Document, url: string): PageFacts {
  const shown = readDocument(document, url);
  try {
    const text = findStateText(document);
    const state = text === undefined ? undefined : readState(text, url);
    return state ? mergeFacts(shown, state) : shown;
  } catch {
    return shown;
  }
}

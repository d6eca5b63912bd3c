import type { PageFacts } from '../facts/page-facts';
import { findGaps } from './find-gaps';
import { findStateText } from './find-state-text';
import { RESPONSES_MAX } from './limits';
import { mergeFacts } from './merge-facts';
import { mergeResponses } from './merge-responses';
import { mergeWriter } from './own/merge-writer';
import { readOwnPage } from './own/read-own-page';
import { readDocument } from './read-document';
import { readJsonLd } from './read-json-ld';
import { readResponses } from './read-responses';
import { readState } from './read-state';
import { addVisitorClaps, readVisitorPage } from './read-visitor-page';

/** All that a saved page says: the page itself, its responses, and its state, whose numbers are exact. Never throws. */
export function readPage(document: Document, url: string): PageFacts {
  const shown = readDocument(document, url);
  try {
    const text = findStateText(document);
    const state = text === undefined ? undefined : readState(text, url);
    const others = [readVisitorPage(document, shown), readJsonLd(document, url), state];
    const merged = others.reduce<PageFacts>(
      (before, more) => (more ? mergeFacts(before, more) : before),
      shown,
    );
    const writer = mergeWriter(merged.writer, readOwnPage(document, url));
    const facts: PageFacts = { ...merged, ...(writer && { writer }) };
    const whole = addResponses(facts, document);
    return { ...whole, problems: [...whole.problems, ...findGaps(whole)] };
  } catch {
    return shown;
  }
}

function addResponses(facts: PageFacts, document: Document): PageFacts {
  const found = readResponses(document, facts.url).map((response) => response.facts);
  if (found.length === 0) return facts;
  const responses = addVisitorClaps(document, mergeResponses([], found));
  const isFull = found.length === RESPONSES_MAX;
  const problems = isFull
    ? [...facts.problems, { code: 'too-many-responses', where: 'responseLink' }]
    : facts.problems;
  return { ...facts, responses, problems };
}

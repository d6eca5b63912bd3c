// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findResponseSpot } from '../../../lib/medium/find-response-spot';
import { readResponses } from '../../../lib/medium/read-responses';
import { findThreadLinks } from '../../../lib/medium/thread-links';
import { open } from './fixtures/open';
import { STORY_URL, story2025 } from './fixtures/story-2025';

describe('findResponseSpot', () => {
  it('finds the very names that reading the thread finds', () => {
    const document = open(story2025());
    const read = readResponses(document, STORY_URL);
    const links = findThreadLinks(document);
    expect(read.length).toBeGreaterThan(5);
    for (const { facts, list, authorLink } of read) {
      const link = links.find((one) => one.id === facts.id && one.list === list)?.link as Element;
      const spot = findResponseSpot(facts.id, link);
      expect(spot?.name, facts.id).toBe(authorLink);
    }
  });

  it('stays within the card of the response', () => {
    const document = open(story2025());
    for (const { id, link } of findThreadLinks(document)) {
      const card = findResponseSpot(id, link)?.card as Element;
      expect(card.contains(link)).toBe(true);
      expect(new Set(findThreadLinks(card).map((one) => one.id))).toEqual(new Set([id]));
    }
  });

  it('finds nothing where no author stands beside the link', () => {
    const document = open(
      '<body><p><a id="r" href="/p/0aaa0000bbb1?source=responses-----44aee0ec2ced">now</a></p></body>',
    );
    const link = document.getElementById('r') as Element;
    expect(findResponseSpot('0aaa0000bbb1', link)).toBeUndefined();
  });
});

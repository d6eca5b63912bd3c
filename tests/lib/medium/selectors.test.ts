import { describe, expect, it } from 'vitest';
import { findAll } from '../../../lib/medium/dom';
import { savedSelectors } from '../../../lib/medium/saved-selectors';
import * as selectors from '../../../lib/medium/selectors';
import { pages } from './fixtures/old-pages';
import { open } from './fixtures/open';
import { statePage } from './fixtures/state';
import { story2025 } from './fixtures/story-2025';

const all = { ...selectors, ...savedSelectors };

const html = {
  story2025: story2025(),
  visitor2025: story2025({ isSignedIn: false, isDrawerOpen: false }),
  state: statePage(),
  ownHost:
    '<meta property="al:android:package" content="com.medium.reader"><script src="https://cdn-client.medium.com/lite/static/js/main.1a2b3c4d.js"></script>',
  ...Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, page.html])),
} as Record<string, string>;

/** How many each selector finds, and where. */
const twins: Record<keyof typeof all, [page: string, found: number][]> = {
  meta: [
    ['story2025', 5],
    ['missing', 0],
  ],
  jsonLd: [
    ['state', 1],
    ['story2025', 0],
  ],
  inlineScript: [
    ['state', 4],
    ['story2025', 0],
  ],
  storyTitle: [
    ['story2025', 1],
    ['story2022', 1],
    ['tag2026', 0],
  ],
  oldTitle: [
    ['obv2015', 1],
    ['story2025', 0],
  ],
  storyLink: [
    ['story2025', 26],
    ['story2022', 1],
    ['profile2025', 0],
  ],
  authorName: [
    ['story2025', 3],
    ['story2022', 1],
    ['drawer2021', 0],
  ],
  followerCount: [
    ['story2025', 2],
    ['story2022', 1],
    ['drawer2021', 0],
    ['tag2026', 0],
  ],
  followersLink: [
    ['story2025', 4],
    ['profile2021', 2],
    ['drawer2021', 1],
    ['story2022', 0],
  ],
  clapCount: [
    ['story2025', 10],
    ['story2022', 2],
  ],
  responsesCount: [
    ['story2025', 3],
    ['story2022', 1],
    ['drawer2021', 0],
  ],
  followWhenSignedOut: [
    ['story2022', 1],
    ['story2025', 0],
  ],
  profileName: [
    ['profile2021', 1],
    ['profile2025', 0],
  ],
  responseLink: [
    ['story2025', 27],
    ['drawer2021', 6],
    ['story2022', 0],
  ],
  responseText: [
    ['story2025', 7],
    ['drawer2021', 2],
  ],
  clapWhenSignedOut: [
    ['drawer2021', 2],
    ['story2025', 0],
  ],
  hidden: [
    ['visitor2025', 1],
    ['story2025', 0],
    ['drawer2021', 1],
  ],
  besideResponses: [['story2025', 9]],
  heading: [
    ['story2025', 9],
    ['followers2025', 4],
  ],
  button: [
    ['followers2025', 4],
    ['tag2026', 3],
  ],
  link: [
    ['followers2025', 7],
    ['missing', 0],
  ],
  writing: [
    ['story2025', 10],
    ['missing', 0],
  ],
  besideTheList: [
    ['followers2025', 2],
    ['profile2025', 2],
  ],
  signIn: [
    ['visitor2025', 1],
    ['story2022', 2],
    ['profile2021', 1],
    ['obv2015', 2],
    ['story2025', 0],
    ['missing', 0],
  ],
  viewerLink: [
    ['story2025', 1],
    ['followers2025', 1],
    ['visitor2025', 0],
  ],
  signedIn: [
    ['story2025', 2],
    ['tag2026', 0],
  ],
  mediumApp: [
    ['ownHost', 1],
    ['story2025', 0],
  ],
  mediumScript: [
    ['ownHost', 1],
    ['story2025', 0],
  ],
};

describe('selectors', () => {
  for (const [name, places] of Object.entries(twins)) {
    it.each(places)(`${name} finds on %s: %i`, (page, found) => {
      expect(findAll(open(html[page] ?? ''), all[name as keyof typeof all])).toHaveLength(found);
    });
  }

  it('match nothing by place, and no class but those that Medium names for what they mean', () => {
    const bare = Object.values(all)
      .join(' ')
      .replace(/"[^"]*"/g, '');
    expect(bare).not.toMatch(/nth-|first-|last-|[>+~]/);
    expect(bare.match(/\.(?!pw-|graf\b)[\w-]+/g)).toBeNull();
  });
});

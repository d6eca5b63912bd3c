import { expect, it } from 'vitest';
import { findFollowButton } from '../../../lib/medium/follow-button';
import { open } from './fixtures/open';

const STORY = 'https://medium.com/@mira.holt/a-story-1a2b3c4d5e6f';

it('finds whom a button is about beside a link that leads nowhere', () => {
  const document = open(
    '<div><a href="https://[">broken</a><a href="/@jane">Jane</a><button><span>Follow</span></button></div>',
  );
  const clicked = document.querySelector('span');
  expect(clicked && findFollowButton(clicked, STORY)?.person.username).toBe('jane');
});

it('finds nobody beside a button that stands beside two people', () => {
  const document = open(
    '<div><a href="/@jane">Jane</a><a href="/@mara">Mara</a><button>Follow</button></div>',
  );
  const button = document.querySelector('button');
  expect(button && findFollowButton(button, STORY)).toBeUndefined();
});

it.each([
  'https://other-network.example/@mara',
  'https://evilmedium.com/@mara',
  '//evil.example/@mara/followers',
])('takes nobody for another whom %s beside the button names', (href) => {
  const document = open(
    `<div><a href="/@jane">Jane</a><p>Writes. <a href="${href}">@mara</a><button>Follow</button></p></div>`,
  );
  const button = document.querySelector('button');
  expect(button && findFollowButton(button, STORY)?.person.username).toBe('jane');
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findThreadLinks } from '../../../lib/medium/thread-links';
import { open } from './fixtures/open';
import { story2025 } from './fixtures/story-2025';

const found = (href: string) => {
  const document = open(`<body><a href="${href}">2d ago</a></body>`);
  return findThreadLinks(document).map(({ id, list }) => `${list} ${id}`);
};

describe('findThreadLinks', () => {
  it.each([
    ['/@kaj/a-word-0aaa0000bbb1?source=responses-----44aee0ec2ced----0----', 'drawer 0aaa0000bbb1'],
    [
      'https://kaj.medium.com/a-word-0aaa0000bbb1?x=1&source=responses-----44aee0ec2ced',
      'drawer 0aaa0000bbb1',
    ],
    ['/p/0aaa0000bbb1?source=post_page---post_responses--44aee0ec2ced----0----', 'inline 0aaa0000bbb1'],
  ])('reads %s', (href, expected) => {
    expect(found(href)).toEqual([expected]);
  });

  it.each([
    ['a person', '/@kaj?source=responses-----44aee0ec2ced----0----'],
    ['a person by id', '/u/0aaa0000bbb1?source=responses-----44aee0ec2ced----0----'],
    [
      'Medium’s rules',
      'https://policy.medium.com/medium-rules-30e5502c4eb4?source=responses-----44aee0ec2ced',
    ],
    ['a story elsewhere', '/@kaj/a-word-0aaa0000bbb1?source=post_page-----44aee0ec2ced'],
  ])('leaves out a link to %s', (_what, href) => {
    expect(found(href)).toEqual([]);
  });

  it('finds every response that is read from the page', () => {
    const ids = new Set(findThreadLinks(open(story2025())).map(({ id, list }) => `${list} ${id}`));
    expect([...ids].sort()).toEqual([
      'drawer 0aaa0000bbb1',
      'drawer 0aaa0000bbb4',
      'drawer 0aaa0000bbb5',
      'drawer 0aaa0000bbb6',
      'drawer aaa0000bbb3',
      'inline 0aaa0000bbb1',
      'inline 0aaa0000bbb2',
      'inline aaa0000bbb3',
    ]);
  });
});

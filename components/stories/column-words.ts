import type { MessageKey } from '../../lib/text/catalogue';
import type { StoryColumn } from './stories-view';

export const COLUMN_WORDS: Readonly<Record<StoryColumn, MessageKey>> = {
  title: 'figureStory',
  publishedAt: 'figurePublished',
  presentations: 'figurePresentations',
  views: 'figureViews',
  reads: 'figureReads',
  readRatio: 'figureReadRatio',
  memberReads: 'figureMemberReads',
  followersGained: 'figureFollowers',
  perThousand: 'figurePerThousand',
  earnings: 'figureEarnings',
};

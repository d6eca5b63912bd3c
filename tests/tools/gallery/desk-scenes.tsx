import { ALL_SAID, EARNED, exampleDesk, exampleSaid, READING_87, SOME_SAID, STORIES } from './desk-examples';
import { scene } from './ledger-scenes';
import type { Scene } from './scenes';

// Drawn when it is asked for: words need the language, which is set after this file was loaded.
const deskScene = (name: string, hash: string, from: Parameters<typeof exampleDesk>[1]): Scene => ({
  ...scene(name, hash, { page: 'loading', slow: false }),
  draw: () => scene(name, hash, exampleDesk(hash, from)).draw?.() ?? <p />,
});

const SOME = { said: SOME_SAID, stories: STORIES, reading: READING_87 };
const ALL = {
  said: ALL_SAID,
  stories: STORIES,
  reading: READING_87,
  earned: EARNED,
  standing: { isEnrolled: { value: true, at: READING_87.at, sinceAt: READING_87.at, seenOn: 'page' } },
} as const;

export const DESK_SCENES: readonly Scene[] = [
  deskScene('desk-nothing', '#desk', {}),
  deskScene('desk-some', '#desk', SOME),
  { ...deskScene('desk-source', '#desk', SOME), click: '[data-requirement="stories"] .source summary' },
  { ...deskScene('desk-say', '#desk', SOME), click: '[data-requirement="country"] .say-it summary' },
  deskScene('desk-all', '#desk', ALL),
  deskScene('desk-abroad', '#desk', { said: exampleSaid({ country: 'IN' }) }),
  deskScene('desk-application-nothing', '#desk/application', {}),
  deskScene('desk-application', '#desk/application', SOME),
  deskScene('desk-application-accepted', '#desk/application', {
    ...ALL,
    said: { ...ALL_SAID, ...exampleSaid({ taxForm: 'no' }) },
  }),
  deskScene('desk-earnings-nothing', '#desk/earnings', {}),
  deskScene('desk-earnings', '#desk/earnings', ALL),
  deskScene('desk-rules', '#desk/rules', SOME),
  deskScene('desk-rules-2021', '#desk/rules/2021-100', SOME),
];

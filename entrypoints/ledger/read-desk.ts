import type { DeskView } from '../../components/desk/desk-view';
import { knownOf } from '../../components/desk/known-of';
import { ownFiguresOf } from '../../components/desk/own-figures-of';
import type { Route } from '../../components/ledger/route';
import { ALL_STORIES } from '../../lib/ledger/own-series';
import { currentRules } from '../../lib/program/rules-on';
import type { Reader } from '../../lib/store/reader';
import { readProgram } from '../app/read-program';

/** Reads all that the Partner Program desk shows: what the writer said, and what their own pages did. */
export async function readDesk(
  reader: Reader,
  now: number,
  { part, rulesId }: Extract<Route, { page: 'desk' }>,
): Promise<DeskView> {
  // Asked at once: what is asked after an await would not be observed for changes.
  const [program, stories, all, earned, reading, { goal }] = await Promise.all([
    readProgram(reader),
    reader.listStories(),
    reader.findStory(ALL_STORIES),
    reader.listEarned(),
    reader.newestReading(),
    reader.readSettings(),
  ]);
  return {
    page: 'desk',
    part,
    now,
    known: knownOf({ ...program, reading }, now),
    said: program.said,
    figures: ownFiguresOf(stories, all, earned),
    goal,
    rulesId: rulesId ?? currentRules(now).id,
  };
}

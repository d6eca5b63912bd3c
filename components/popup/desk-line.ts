import { judge, knowledgeOf } from '../../lib/program/eligibility';
import type { Known } from '../../lib/program/evidence';
import { currentRules } from '../../lib/program/rules-on';
import { say } from '../../lib/text/say';

/** The Partner Program in one line: "6 of 9 ready, 2 unknown"; what to look at while nothing is known. */
export function deskLine(known: Known, now: number): string {
  if (known.enrolled?.value === true) return say('popupDeskIn');
  const judged = judge(currentRules(now), known, now);
  const { ready, total, unknown } = judged;
  switch (knowledgeOf(judged)) {
    case 'nothing':
      return say('popupDeskNothing');
    case 'something':
      return say('popupDeskSome', { ready, total, unknown });
    case 'all':
      return say('popupDeskAll', { ready, total });
  }
}

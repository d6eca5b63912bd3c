import type { LegSpan, LegTrack } from '../../lib/ledger/leg-track';
import { say } from '../../lib/text/say';
import { sayMoment } from '../../lib/text/say-date';
import type { LegsView } from './person-view';

/** The two legs in words: where each stands now, and until when there was time to follow back. */
export function legsOf(track: LegTrack): LegsView {
  const grace = track.grace.at(-1);
  return {
    track,
    lines: [
      say('legYours', { state: legWords(track.yours) }),
      say('legTheirs', { state: legWords(track.theirs) }),
      ...(grace === undefined
        ? []
        : [
            say(grace.leg === 'theirs' ? 'legGraceTheirs' : 'legGraceYours', { date: sayMoment(grace.toAt) }),
          ]),
    ],
  };
}

function legWords(spans: readonly LegSpan[]): string {
  const last = spans.at(-1);
  switch (last?.state) {
    case 'done':
      return say('legDone', { date: sayMoment(last.fromAt) });
    case 'lapsed':
      return say('legLapsed', {
        date: sayMoment(spans.findLast(({ state }) => state === 'done')?.fromAt ?? last.fromAt),
        end: sayMoment(last.fromAt),
      });
    default:
      return say('legOpen');
  }
}

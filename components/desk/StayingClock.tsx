import { RISKS } from '../../lib/program/risks';
import { SIX_MONTHS, stayingClock } from '../../lib/program/waiting';
import { say, sayCount } from '../../lib/text/say';
import type { DeskView } from './desk-view';
import { dateWords, fromWords } from './desk-words';
import { Source } from './Source';

/** The clock of six months, counted from the newest story known. */
export function StayingClock({ view }: { readonly view: DeskView }) {
  const { known, now } = view;
  const newest = known.newestStoryAt;
  const clock = stayingClock(newest?.value, now);
  const facts = RISKS.find(({ id }) => id === 'longSilence');
  return (
    <section>
      <h2>{say('deskStaying')}</h2>
      {clock === undefined || newest === undefined ? (
        <p>{say('deskStayingUnknown')}</p>
      ) : (
        <>
          <p>
            {clock.isOver
              ? say('deskStayingOver', { date: dateWords(clock.dueAt) })
              : sayCount('deskStayingLeft', clock.daysLeft, {
                  date: dateWords(clock.dueAt),
                  story: dateWords(newest.value),
                })}{' '}
            <span class="soft">{fromWords(newest, now)}</span>
          </p>
          {!clock.isOver && (
            <progress
              class="goal-bar"
              aria-label={say('deskStaying')}
              max={SIX_MONTHS}
              value={Math.max(0, now - newest.value)}
            />
          )}
        </>
      )}
      <p class="soft">{say('deskStayingNote')}</p>
      {facts !== undefined && <Source of={say('deskStaying')} facts={facts} />}
    </section>
  );
}

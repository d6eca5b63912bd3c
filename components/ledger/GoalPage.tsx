import { say } from '../../lib/text/say';
import { GOAL_SPANS, type GoalSpan } from '../goal/chart-view';
import { Goal } from '../goal/Goal';
import { GoalChart } from '../goal/GoalChart';
import { ReadingTable } from '../goal/ReadingTable';
import type { GoalPageView } from './ledger-view';
import { routeLink } from './route';

const SPAN_WORDS = { '30': 'goalSpan30', '90': 'goalSpan90', all: 'goalSpanAll' } as const;

/** The goal at its full width, the curve that leads to it, and the readings it comes from. */
export function GoalPage({ view }: { readonly view: GoalPageView }) {
  const { goal, chart, rows } = view;
  return (
    <section class="ledger-page goal-page">
      <h1>{say('goalTitle')}</h1>
      <Goal view={{ ...goal, points: [] }} />
      {goal.count !== undefined && (
        <>
          <Spans current={chart.span} />
          {chart.points.length === 0 ? (
            <p class="soft">{chart.words}</p>
          ) : (
            <figure class="goal-figure">
              <GoalChart view={chart} />
              <figcaption class="soft">
                {[chart.words, chart.changeWords, chart.bandWords].filter(Boolean).map((words) => (
                  <p key={words}>{words}.</p>
                ))}
                {chart.points.length === 1 && <p>{say('curveOneMore')}</p>}
              </figcaption>
            </figure>
          )}
          <ReadingTable key={chart.span} rows={rows} now={chart.nowAt} />
        </>
      )}
    </section>
  );
}

function Spans({ current }: { readonly current: GoalSpan }) {
  return (
    <nav aria-label={say('goalSpans')}>
      <ul class="chips">
        {GOAL_SPANS.map((span) => (
          <li key={span}>
            <a
              class="chip"
              href={routeLink({ page: 'goal', span })}
              aria-current={span === current ? 'true' : undefined}
            >
              {say(SPAN_WORDS[span])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { countryStanding } from '../../lib/program/countries';
import type { Judged, Standing } from '../../lib/program/eligibility';
import { say } from '../../lib/text/say';
import { countryName } from './country-names';
import type { DeskView, OnSay } from './desk-view';
import {
  dayWords,
  fromWords,
  needsWords,
  requirementWords,
  standingWords,
  valueWords,
  voiceWords,
} from './desk-words';
import { SayIt } from './SayIt';
import { Source } from './Source';
import { topicOf } from './say-topics';

const TONES: Readonly<Record<Standing, string>> = {
  met: 'is-even',
  notMet: 'is-late',
  unknown: 'is-plain',
  disputed: 'is-due',
};

export interface RequirementRowProps {
  readonly row: Judged;
  readonly view: DeskView;
  readonly onSay: OnSay;
}

/** One requirement: what is asked for, what is known of the writer and where from, and how the two stand. */
export function RequirementRow({ row, view, onSay }: RequirementRowProps) {
  const { requirement, standing, claims, evidence } = row;
  const what = requirementWords(requirement.id);
  const topic = topicOf(requirement.id);
  const [only] = claims;
  return (
    <li class="desk-row" data-requirement={requirement.id} data-standing={standing}>
      <h3>{what}</h3>
      <span class="desk-row-standing">
        {claims.length > 1 && standing !== 'disputed' && (
          <span class="pill is-due">{standingWords('disputed')}</span>
        )}{' '}
        <span class={`pill ${TONES[standing]}`}>{standingWords(standing)}</span>
      </span>
      <div class="desk-row-facts">
        {claims.length > 1 ? (
          <ul class="desk-claims">
            {claims.map(({ claim, outcome }) => (
              <li key={String(claim.needs)}>
                {say(claim.source.saidOn ? 'deskSaidBy' : 'deskSaidByUndated', {
                  what: needsWords(requirement.id, claim.needs),
                  voice: voiceWords(claim.source.voice),
                  ...(claim.source.saidOn && { date: dayWords(claim.source.saidOn) }),
                })}{' '}
                <span class="soft">· {standingWords(outcome)}</span>
              </li>
            ))}
          </ul>
        ) : (
          typeof only?.claim.needs === 'number' && <p>{needsWords(requirement.id, only.claim.needs)}</p>
        )}
        <p class={evidence === undefined ? 'soft' : undefined}>
          {evidence === undefined ? (
            say('deskYouNothing')
          ) : (
            <>
              {say('deskYou', { value: valueWords(requirement.id, evidence) })}{' '}
              <span class="soft">· {fromWords(evidence, view.now)}</span>
            </>
          )}
        </p>
        {requirement.id === 'country' && <CountryNote view={view} />}
      </div>
      <div class="desk-row-more">
        {topic !== undefined && (
          <SayIt topic={topic} of={what} said={view.said[topic]?.answer} evidence={evidence} onSay={onSay} />
        )}
        <Source of={what} facts={requirement} />
      </div>
    </li>
  );
}

/** What the lists of their time say of the country; never a "no". */
function CountryNote({ view }: { readonly view: DeskView }) {
  const code = view.known.country?.value;
  if (code === undefined) return null;
  const country = countryName(code);
  const found = countryStanding(code, view.now);
  if (found.standing === 'seeList') return <p>{say('deskCountrySeeList', { country })}</p>;
  const words =
    found.standing === 'known'
      ? say('deskCountryKnown', { country, date: dayWords(found.since) })
      : say('deskCountryHearsay', { country });
  return (
    <div class="fact">
      <p>{words}</p>
      <Source of={words} facts={found.facts} />
    </div>
  );
}

import { RISKS, type Risk } from '../../lib/program/risks';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';
import { Source } from './Source';

const WORDS: Readonly<Record<Risk['id'], MessageKey>> = {
  metaStory: 'deskRiskMetaStory',
  aiText: 'deskRiskAiText',
  repeatedComments: 'deskRiskRepeatedComments',
  gamedReads: 'deskRiskGamedReads',
  followTrading: 'deskRiskFollowTrading',
  longSilence: 'deskRiskLongSilence',
};

/** What puts an account in the program at risk, in plain words. */
export function Risks() {
  return (
    <section>
      <h2>{say('deskRisks')}</h2>
      <ul class="desk-list">
        {RISKS.map((risk) => (
          <li key={risk.id} class="fact">
            <p>{say(WORDS[risk.id])}</p>
            <Source of={say(WORDS[risk.id])} facts={risk} />
          </li>
        ))}
      </ul>
    </section>
  );
}

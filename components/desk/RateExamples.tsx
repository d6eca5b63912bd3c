import { RATE_EXAMPLES, type RateExample } from '../../lib/program/rate-examples';
import { say } from '../../lib/text/say';
import { moneyWords } from './desk-words';
import { Source } from './Source';

const PER = { read: 'deskPerMemberRead', anyRead: 'deskPerRead', hour: 'deskPerHour' } as const;

/** What single writers have told of their rates, each with its years and from how many stories; never Medium's numbers. */
export function RateExamples() {
  return (
    <div class="desk-scroll">
      <table class="readings">
        <caption>{say('deskExamplesTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('deskExampleYears')}</th>
            <th scope="col">{say('deskExampleRate')}</th>
            <th scope="col">{say('deskExampleStories')}</th>
            <th scope="col">{say('deskSource')}</th>
          </tr>
        </thead>
        <tbody>
          {RATE_EXAMPLES.map((example) => (
            <tr key={example.id}>
              <th scope="row">{example.years}</th>
              <td>{rateWords(example)}</td>
              <td>{example.stories ?? say('deskExampleNotTold')}</td>
              <td>
                <Source of={`${example.years}: ${rateWords(example)}`} facts={example} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rateWords({ basis, low, high }: RateExample): string {
  const digits = basis === 'hour' ? 2 : 3;
  const rate = [...new Set([moneyWords(low, digits), moneyWords(high, digits)])].join('–');
  return say(PER[basis], { rate });
}

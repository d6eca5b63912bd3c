import { say } from '../../lib/text/say';

const PROMISES = [
  ['promiseAsks', 'promiseAsksMore'],
  ['promiseActs', 'promiseActsMore'],
  ['promiseStays', 'promiseStaysMore'],
  ['promiseForgets', 'promiseForgetsMore'],
  ['promiseGuesses', 'promiseGuessesMore'],
  ['promiseWords', 'promiseWordsMore'],
] as const;

/** What Good Turn never does. Shown on the welcome page and again in the settings. */
export function Promises() {
  return (
    <ul class="promises">
      {PROMISES.map(([promise, more]) => (
        <li key={promise}>
          <strong>{say(promise)}</strong> {say(more)}
        </li>
      ))}
    </ul>
  );
}

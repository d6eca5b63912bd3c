import { say } from '../../lib/text/say';

/** How to begin, while there is no open swap. */
export function NothingYet() {
  return (
    <section class="nothing-yet">
      <h2>{say('nothingYetTitle')}</h2>
      <p>{say('nothingYetIntro')}</p>
      <ol>
        <li>{say('stepOpenStory')}</li>
        <li>{say('stepClickMark')}</li>
        <li>{say('stepSay')}</li>
      </ol>
      <p class="soft">{say('nothingYetEnd')}</p>
    </section>
  );
}

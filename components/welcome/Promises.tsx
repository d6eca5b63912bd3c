/** What Good Turn never does. Shown on the welcome page and again in the settings. */
export function Promises() {
  return (
    <ul class="promises">
      <li>
        <strong>It asks nobody anything.</strong> It reads only what your own open Medium pages show you. It
        sends no request to Medium, and none to anyone else.
      </li>
      <li>
        <strong>It does nothing for you.</strong> It never follows, unfollows, claps, responds or fills in a
        field. One click of yours opens at most one tab.
      </li>
      <li>
        <strong>It stays here.</strong> Your ledger is kept in this browser and goes nowhere: no account, no
        statistics, no shared list of who did not return a follow.
      </li>
      <li>
        <strong>It forgets.</strong> People with whom you have no swap are forgotten when the browser closes.
      </li>
      <li>
        <strong>It does not guess.</strong> What it could not read is “unknown”, never 0 and never “they did
        not follow”.
      </li>
      <li>
        <strong>It puts no words in your mouth.</strong> No ready-made responses, no matching, no directory.
      </li>
    </ul>
  );
}

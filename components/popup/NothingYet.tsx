/** How to begin, while there is no open swap. */
export function NothingYet() {
  return (
    <section class="nothing-yet">
      <h2>Nothing open</h2>
      <p>Nobody owes you a follow and you owe none. To put down a swap:</p>
      <ol>
        <li>Open a story on Medium whose responses offer to follow back.</li>
        <li>Click the small mark beside a responder.</li>
        <li>Say what happened: “I followed”, or “Follows me”.</li>
      </ol>
      <p class="soft">Two days later this is where you see who returned it.</p>
    </section>
  );
}

const MOST = 3;
const SPAN = 10_000;

/** How often a node of ours is put back after the page dropped it: a page that fights is left alone. */
export class PutBacks {
  readonly #times: number[] = [];

  /** Whether it may be put back now (ms of any steady clock); counts as done when it may. */
  take(now: number): boolean {
    while (this.#times[0] !== undefined && now - this.#times[0] > SPAN) this.#times.shift();
    if (this.#times.length >= MOST) return false;
    this.#times.push(now);
    return true;
  }
}

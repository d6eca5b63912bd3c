import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Asking<Answer extends HTMLElement> {
  readonly asking: boolean;
  readonly setAsking: (asking: boolean) => void;
  /** What gets the focus when the question is put: not the button that does it. */
  readonly answer: RefObject<Answer | null>;
  /** What gets it back afterwards. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/** A question that takes the place of the button that put it; the focus goes along, there and back. */
export function useAsking<Answer extends HTMLElement>(): Asking<Answer> {
  const [asking, setAsking] = useState(false);
  const answer = useRef<Answer>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef(false);
  useEffect(() => {
    if (asking === before.current) return;
    before.current = asking;
    (asking ? answer : opener).current?.focus();
  }, [asking]);
  return { asking, setAsking, answer, opener };
}

import { say } from '../../lib/text/say';

export interface FullFieldProps {
  /** What the field holds now. */
  readonly text: string;
  /** The most that it takes, in UTF-16 units. */
  readonly max: number;
}

/** Tells that a field is full: browsers leave out without a word what is pasted beyond its end. */
export function FullField({ text, max }: FullFieldProps) {
  return (
    <span class="soft" aria-live="polite">
      {text.length >= max ? say('pageFieldFull', { max }) : ''}
    </span>
  );
}

/** @jsxImportSource react */

/** Two clapping hands, more or less. */
export function ClapIcon() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M8 12 4.8 8.8a1.2 1.2 0 0 1 1.7-1.7L11 11.6M9 9.6 6.9 7.3a1.2 1.2 0 0 1 1.7-1.7l5 5V8a1.3 1.3 0 0 1 2.6 0v6.5a6 6 0 0 1-10.3 4.100L3.800 16" />
      <path d="M17.5 3.5 16.8 5M20.5 5.5 19 6.5M14.5 3l.2 1.600" />
    </svg>
  );
}

/** A speech bubble. */
export function ResponsesIcon() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M18 16.8a7.1 7.1 0 0 0 2.2-5.3C20.200 7.400 16.600 4 12 4s-8.2 3.400-8.2 7.500S7.400 19 12 19c.9 0 1.800-.1 2.6-.4L18.5 20z" />
    </svg>
  );
}

/** A shield: Medium's rules. */
export function ShieldIcon() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M12 3.5 19 6v6c0 4-3 7-7 8.5C8 19 5 16 5 12V6z" />
      <path d="m9 12 2.2 2.2L15.5 10" />
    </svg>
  );
}

import { useAsking } from '../use-asking';

export interface ForgetPersonProps {
  readonly name: string;
  readonly onForget: () => void;
}

/** Erases every trace of one person, after one question that says what will go. */
export function ForgetPerson({ name, onForget }: ForgetPersonProps) {
  const { asking, setAsking, answer, opener } = useAsking<HTMLButtonElement>();
  if (!asking) {
    return (
      <p>
        <button ref={opener} type="button" class="button is-danger" onClick={() => setAsking(true)}>
          Forget this person…
        </button>
      </p>
    );
  }
  return (
    <section class="notice is-urgent" aria-labelledby="forget-title">
      <strong id="forget-title">
        Forget <bdi>{name}</bdi>?
      </strong>
      <p>
        Everything about them goes: what happened, notes, what you took back, your responses under their
        stories, and every other note that names them. It goes from your ledger, from its second copy and from
        the dated copies. Files that you exported stay as they are. This cannot be undone, and nothing on
        Medium changes.
      </p>
      <p class="data-row">
        <button type="button" class="button is-danger" onClick={onForget}>
          Forget them
        </button>
        <button ref={answer} type="button" class="button" onClick={() => setAsking(false)}>
          Keep them
        </button>
      </p>
    </section>
  );
}

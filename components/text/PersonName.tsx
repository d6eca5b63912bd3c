import { say } from '../../lib/text/say';
import { displayName } from './display-name';

export interface PersonNameProps {
  readonly name?: string | undefined;
  readonly username?: string | undefined;
  /** The person's profile; without it the name is plain text. */
  readonly href?: string | undefined;
  readonly tabIndex?: number;
  /** The link stays in this tab: it leads to a place in the ledger. */
  readonly here?: boolean;
}

/** The name, and the handle beside it always: a display name may be anybody's. Each is kept apart by `<bdi>`. */
export function PersonName({ name, username, href, tabIndex = 0, here = false }: PersonNameProps) {
  const handle = username === undefined ? undefined : `@${username}`;
  const shown = displayName(name) ?? handle ?? say('noName');
  const words = <bdi>{shown}</bdi>;
  return (
    <span class="person">
      {href === undefined ? (
        <span class="person-name">{words}</span>
      ) : (
        <a
          class="person-name"
          href={href}
          target={here ? undefined : '_blank'}
          rel="noopener noreferrer"
          tabIndex={tabIndex}
        >
          {words}
        </a>
      )}
      {handle !== undefined && handle !== shown && <bdi class="person-handle">{handle}</bdi>}
    </span>
  );
}

import type { AppRecord } from '../../lib/messages/app-messages';
import type { RowAction } from './row-view';

export interface RowActionsProps {
  readonly actions: readonly RowAction[];
  readonly tabIndex: number;
  readonly onAct: (what: AppRecord) => void;
}

/** The buttons of one row: the obvious one first, the way out last. */
export function RowActions({ actions, tabIndex, onAct }: RowActionsProps) {
  return (
    <div class="row-actions">
      {actions.map((action, index) => (
        <button
          key={action.what}
          type="button"
          class={`button ${kindOf(index, actions.length)}`}
          tabIndex={tabIndex}
          // The second click of a double click would meet the row that took this one's place.
          onClick={(event) => event.detail < 2 && onAct(action.what)}
        >
          {action.words}
        </button>
      ))}
    </div>
  );
}

function kindOf(index: number, count: number): string {
  if (index === 0) return 'is-first';
  return index === count - 1 ? 'is-quiet' : '';
}

import { DAY } from '../ledger/time';

/** What is known of exports so far. Moments in ms; absent: never. */
export interface ExportState {
  /** Entries in the ledger now. */
  readonly entries: number;
  /** When the oldest of them is from; absent for an empty ledger. */
  readonly firstAt?: number;
  readonly exportedAt?: number;
  /** Entries in the ledger at the last export. */
  readonly entriesThen?: number;
  /** When the writer last put the reminder off. */
  readonly putOffAt?: number;
}

const AFTER = 30 * DAY;
const AFTER_ENTRIES = 100;
const PUT_OFF_FOR = 7 * DAY;

/**
 * Why the writer should be reminded of an export: 30 days or 100 entries have come since the last one (or since the
 * ledger was begun). Undefined: no need, nothing to export, nothing new, or put off within a week.
 */
export function exportReminderOf(state: ExportState, now: number): 'days' | 'entries' | undefined {
  const { entries, firstAt, exportedAt, entriesThen = 0, putOffAt } = state;
  const fresh = entries - entriesThen;
  if (entries === 0 || fresh <= 0) return undefined;
  if (putOffAt !== undefined && now - putOffAt < PUT_OFF_FOR) return undefined;
  if (fresh >= AFTER_ENTRIES) return 'entries';
  const since = exportedAt ?? firstAt;
  return since !== undefined && now - since >= AFTER ? 'days' : undefined;
}

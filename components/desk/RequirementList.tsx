import type { Eligibility } from '../../lib/program/eligibility';
import type { DeskView, OnSay } from './desk-view';
import { RequirementRow } from './RequirementRow';

export interface RequirementListProps {
  readonly judged: Eligibility;
  readonly view: DeskView;
  readonly onSay: OnSay;
}

/** What a rule set asks for, one row each. */
export function RequirementList({ judged, view, onSay }: RequirementListProps) {
  return (
    <ul class="desk-rows">
      {judged.rows.map((row) => (
        <RequirementRow key={row.requirement.id} row={row} view={view} onSay={onSay} />
      ))}
    </ul>
  );
}

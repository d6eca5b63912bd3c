import { say } from '../../lib/text/say';
import { COLUMN_WORDS } from './column-words';
import type { FigureColumn, Figures } from './stories-view';

export interface FigureCellsProps {
  readonly columns: readonly FigureColumn[];
  readonly figures: Figures;
}

/** The figures of one line of a table; what is not known is said to be so. */
export function FigureCells({ columns, figures }: FigureCellsProps) {
  return columns.map((column) => (
    <td
      key={column}
      class={figures[column] === undefined ? 'soft' : ''}
      data-words={say(COLUMN_WORDS[column])}
    >
      {figures[column] ?? say('unknown')}
    </td>
  ));
}

import type { Meaning } from '../../lib/carry/csv/columns';
import type { DateOrder } from '../../lib/carry/csv/parse-date';
import type { ExportPart } from '../../lib/carry/json/export-file';
import type { FileRefusal } from '../../lib/carry/refusal';

/** What a column of a spreadsheet is called, what it is taken to mean, and its first cells. */
export interface ColumnView {
  /** Place and head: unlike the head alone, never the same for two. */
  readonly id: string;
  readonly head: string;
  readonly meaning: Meaning;
  readonly samples: readonly string[];
}

export interface ImportSummary {
  /** Lines that the import would add; that are there already; that are there with another content and stay. */
  readonly fresh: number;
  readonly same: number;
  readonly different: number;
  readonly newPeople: number;
  readonly knownPeople: number;
  /** The first of the new people, by name. */
  readonly names: readonly string[];
  /** False when a part of a dated copy could not be read. */
  readonly isWhole: boolean;
}

/** What a sheet of figures of the writer's own stories would bring. */
export interface FiguresSummary {
  /** Entries that the import would add: figures, and what is said of a story beside them. */
  readonly fresh: number;
  /** Lines of figures that are new, and that are there already. */
  readonly freshLines: number;
  readonly sameLines: number;
  readonly newStories: number;
  readonly knownStories: number;
  /** The first of the new stories, by title. */
  readonly names: readonly string[];
}

/** A file or a copy that may be imported, and how far that has come. */
export interface ImportView {
  readonly name: string;
  readonly step: 'reading' | 'asking' | 'writing' | 'done' | 'failed';
  /** For a spreadsheet only. */
  readonly columns?: readonly ColumnView[];
  /** For a spreadsheet with dates that could be two days. */
  readonly order?: DateOrder | null;
  readonly refusal?: FileRefusal;
  readonly summary?: ImportSummary;
  /** In place of `summary` for a sheet of figures. */
  readonly figures?: FiguresSummary;
  /** For a file that is one part of a ledger. */
  readonly part?: ExportPart;
  /** Offered when the file brings settings. */
  readonly takeSettings?: boolean;
  readonly added?: number;
  readonly failure?: string;
}

export interface CopyView {
  readonly at: number;
  readonly rows: number;
}

export type ExportKind = 'json' | 'swaps' | 'people' | 'readings';

export interface PartView {
  readonly name: string;
  readonly isSaved: boolean;
}

/** The "Data" part of the settings. */
export interface CarryView {
  readonly now: number;
  /** When the ledger was last exported; absent: never. */
  readonly exportedAt?: number;
  /** What came of the last export, and of the last erasing, in words. */
  readonly exportTold?: string;
  /** The files of an export too large for one, while they are being saved. */
  readonly exportParts?: readonly PartView[];
  readonly eraseTold?: string;
  readonly copies: readonly CopyView[];
  readonly importing?: ImportView;
}

export interface DataHandlers {
  readonly onExport: (kind: ExportKind) => void;
  /** Saves one of `exportParts`. */
  readonly onPart: (at: number) => void;
  readonly onPartsClosed: () => void;
  readonly onFile: (file: File) => void;
  readonly onCopy: (at: number) => void;
  readonly onMeaning: (column: number, meaning: Meaning) => void;
  readonly onOrder: (order: DateOrder) => void;
  readonly onTakeSettings: (take: boolean) => void;
  readonly onImport: () => void;
  readonly onImportClosed: () => void;
  readonly onForgetStrangers: () => void;
  readonly onDeleteAll: () => void;
}

import type { Entry } from '../../ledger/entry';
import type { View } from '../../ledger/named-views';
import { findNamedViews } from '../../ledger/named-views';
import type { Settings } from '../../ledger/settings';
import { listCopies } from '../copies/copy';
import type { Database } from '../database';
import type { MirrorArea } from '../mirror/mirror-area';
import { sha256 } from '../mirror/sha256';
import { readSettings } from '../queries/meta-queries';

/** Saved views that name somebody, wherever settings are kept. */
export interface NamedViews {
  /** Names of those that are there now. */
  readonly names: readonly string[];
  /** The marks of all, those of dated copies among them. */
  readonly marks: readonly string[];
}

/** Finds the saved views that name a person, in the settings and in the settings of all dated copies. */
export async function findAllNamedViews(
  db: Database,
  area: MirrorArea,
  { entries, personKey }: { readonly entries: readonly Entry[]; readonly personKey: string },
): Promise<NamedViews> {
  const { views } = await readSettings(db);
  const copied = (await listCopies(area)).flatMap(({ settings }) => viewsOf(settings));
  const named = findNamedViews([...views, ...copied], entries, personKey);
  return {
    names: views.filter((view) => named.includes(view)).map(({ name }) => name),
    marks: [...new Set(await Promise.all(named.map(viewMark)))],
  };
}

/** These settings without the views that bear one of the marks; the same object when none does. */
export async function withoutViews(settings: Settings, marks: readonly string[]): Promise<Settings> {
  const views = viewsOf(settings);
  const own = await Promise.all(views.map(viewMark));
  const left = views.filter((_, at) => !marks.includes(own[at] ?? ''));
  return left.length === views.length ? settings : { ...settings, views: left };
}

/** Copies of older builds hold no views. */
function viewsOf(settings: Partial<Settings>): readonly View[] {
  return settings.views ?? [];
}

/** By what a view is found again without saying what it is. */
function viewMark({ name, address }: View): Promise<string> {
  return sha256(JSON.stringify([name, address]));
}

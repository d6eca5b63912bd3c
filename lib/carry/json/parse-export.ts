import * as z from 'zod/mini';
import type { Viewer } from '../../facts/page-facts';
import { viewerSchema } from '../../facts/page-facts';
import { viewsSchema } from '../../facts/values';
import type { Entry } from '../../ledger/entry';
import type { Settings } from '../../ledger/settings';
import { GRACE_CHOICES } from '../../ledger/time';
import { LANGUAGE_CHOICES } from '../../text/languages';
import type { Carried } from '../refusal';
import { carried, refused } from '../refusal';
import { schemaOf } from './entry-schema';
import type { ExportFile } from './export-file';
import { FORMAT } from './export-file';
import { FORMAT_VERSION, migrate } from './migrate';
import type { JsonFile } from './read-json';
import { readJson } from './read-json';

const hourSchema = z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(23))));
const partSchema = z.object({
  number: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  of: z.int().check(z.minimum(1), z.maximum(1_000_000)),
});
const headSchema = z.object({
  exportedAt: z.int().check(z.minimum(0), z.maximum(4_102_444_800_000)),
  settings: z.object({
    goal: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
    graceMs: z.optional(z.literal([...GRACE_CHOICES])),
    recordFollowClicks: z.optional(z.enum(['ask', 'always'])),
    badge: z.optional(z.enum(['attention', 'theyOwe', 'off'])),
    quietFrom: hourSchema,
    quietTo: hourSchema,
    summaryAt: hourSchema,
    summaryNames: z.optional(z.boolean()),
    language: z.optional(z.enum(LANGUAGE_CHOICES)),
    views: z.optional(viewsSchema),
  }),
  viewer: z.optional(viewerSchema),
  part: z.optional(partSchema),
});

/** Reads an exported file of any version so far. A damaged one is refused as a whole, with the line. */
export function parseExport(text: string): Carried<ExportFile> {
  const json = readJson(text);
  if (!json.ok) return json;
  const { value, placeOf } = json.value;
  if (!isRecord(value) || value.format !== FORMAT) return refused('notOurs', placeOf(value));
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused('wrongField', { ...placeOf(value), detail: 'version' });
  }
  if (version > FORMAT_VERSION) return refused('newerVersion', { detail: String(version) });
  return parseToday(migrate(value, version), json.value);
}

function parseToday(file: Readonly<Record<string, unknown>>, { placeOf }: JsonFile): Carried<ExportFile> {
  const head = headSchema.safeParse(file);
  if (!head.success) return refused('wrongField', { ...placeOf(file), detail: fieldOf(head.error) });
  if (!Array.isArray(file.entries)) return refused('wrongField', { ...placeOf(file), detail: 'entries' });
  const entries: Entry[] = [];
  for (const raw of file.entries as readonly unknown[]) {
    const entry = schemaOf(isRecord(raw) ? raw.kind : undefined).safeParse(raw);
    if (!entry.success) {
      const place = placeOf(isRecord(raw) ? raw : file.entries);
      return refused('wrongField', { ...place, detail: fieldOf(entry.error) });
    }
    // Absent fields are absent: JSON knows no undefined, which is all that the schema's type adds.
    entries.push(entry.data as Entry);
  }
  const { exportedAt, settings, viewer, part } = head.data;
  return carried({
    exportedAt,
    settings: settings as Partial<Settings>,
    ...(viewer && { viewer: viewer as Viewer }),
    ...(part && { part }),
    entries,
  });
}

/** "place.url": the first field that does not fit. */
function fieldOf(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string {
  return error.issues[0]?.path.map(String).join('.') ?? '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

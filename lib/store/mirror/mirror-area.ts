/** Where the second copy of the ledger is kept: `storage.local` of the extension, or what a test passes. */
export interface MirrorArea {
  /** The values of these keys, or everything for null. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const HANDLE = /^@?([\p{L}\p{N}._-]{1,60})$/u;
const PROFILE = /^(?:https?:\/\/)?(?:www\.)?medium\.com\/@([\p{L}\p{N}._-]{1,60})(?:[/?#]|$)/iu;
const SUBDOMAIN = /^(?:https?:\/\/)?([a-z0-9-]{1,60})\.medium\.com(?:[/?#]|$)/i;

/** The username in a cell: "@jane", "jane", or the address of a profile on Medium. Undefined when it is none. */
export function parsePerson(text: string): string | undefined {
  const profile = PROFILE.exec(text)?.[1];
  if (profile !== undefined) return profile;
  const subdomain = SUBDOMAIN.exec(text)?.[1];
  if (subdomain !== undefined && subdomain.toLowerCase() !== 'www') return subdomain;
  return HANDLE.exec(text)?.[1];
}

/**
 * Addresses that our pages may link to. A link that was read from a page is shown as a link only when it is
 * https, without a name and password in it, and on medium.com or below it.
 */
export function mediumLink(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname, username, password, port } = new URL(url);
  const ours = hostname === 'medium.com' || hostname.endsWith('.medium.com');
  return protocol === 'https:' && ours && username === '' && password === '' && port === '' ? url : undefined;
}

/** The host of a page that is not on Medium's own; undefined on Medium, and for what is no https address. */
export function siteName(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return undefined;
  return mediumLink(url) === undefined ? parsed.host : undefined;
}

/** A person's profile; undefined when neither username nor id is known. Medium leads /u/ID to the profile. */
export function profileLink(who: { readonly username?: string; readonly id?: string }): string | undefined {
  if (who.username !== undefined) return `https://medium.com/@${encodeURIComponent(who.username)}`;
  return who.id === undefined ? undefined : `https://medium.com/u/${encodeURIComponent(who.id)}`;
}

/** Your followers page; Medium leads /me/followers to it when your username is not known yet. */
export function followersLink(username: string | undefined): string {
  return username === undefined
    ? 'https://medium.com/me/followers'
    : `https://medium.com/@${encodeURIComponent(username)}/followers`;
}

/** A response, by its id: Medium leads /p/ID to it. Undefined for what is no id of Medium's, as a file may bring. */
export function responseLink(id: string): string | undefined {
  return /^[0-9a-f]{1,32}$/.test(id) ? `https://medium.com/p/${id}` : undefined;
}

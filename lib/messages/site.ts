/**
 * Sites of their own: publications and writers whose Medium pages stand on a host that is not Medium's. Good Turn may
 * read there only where the writer allowed that very host.
 */

/** A host name with a dot and a last part that is no number: no address of a machine, nothing local. */
const HOST = /^(?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{0,62}$/;
const HOST_MAX = 253;

/**
 * The host on which a site of its own could be read, in lower case. Undefined for Medium's own pages, and for every
 * address that is not plain https: with a user in it, a port, a machine's number, no name.
 */
export function siteOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:') return undefined;
  const { hostname, username, password, port } = parsed;
  return username || password || port || !isSite(hostname) ? undefined : hostname;
}

/** The pattern that allows exactly this host, as browsers write it. */
export function patternOfSite(site: string): string {
  return `https://${site}/*`;
}

/** The host of such a pattern; undefined for anything wider than one host, and for Medium's own. */
export function siteOfPattern(pattern: string): string | undefined {
  const host = /^https:\/\/([^/*:@]+)\/\*$/.exec(pattern)?.[1];
  return host !== undefined && isSite(host) ? host : undefined;
}

function isSite(host: string): boolean {
  const isMediums = host === 'medium.com' || host.endsWith('.medium.com');
  return host.length <= HOST_MAX && HOST.test(host) && !isMediums;
}

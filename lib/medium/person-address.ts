import { addressOf, type PageAddress, parsePageAddress } from './page-kind';

/** Who a profile link leads to. `key` is equal for two links to one profile address. */
export interface PersonAddress {
  key: string;
  /** Absent when the address does not say it. */
  username?: string;
}

/** Subdomains of medium.com that are Medium's own pages. */
const RESERVED = /^(?:www|about|blog|help|policy|api|cdn|miro|glyph|status|link|email|m)$/;

/**
 * The person of a profile link ("medium.com/@jane", "/@jane", "jane.medium.com/"). A subdomain without a hyphen
 * is the username (24 of 24 pairs seen 2021 to 2026); with one, dots and underscores may have been replaced, so
 * the username stays unknown. Undefined when the link is anything but a profile's address.
 */
export function parsePersonAddress(href: string, base: string): PersonAddress | undefined {
  try {
    const url = new URL(href, base);
    return personAt(url, addressOf(url), base);
  } catch {
    return undefined;
  }
}

/**
 * The person whose profile an address leads to that has been parsed already. On a host that is neither Medium's nor the
 * page's own, "/@jane" is somebody else: a writer's page on another network, or one that only looks like Medium's.
 */
export function personAt(url: URL, address: PageAddress, base: string): PersonAddress | undefined {
  if (address.host === '' || url.pathname.endsWith('/about')) return undefined;
  if (address.username !== undefined) {
    if (!address.isMediumHost && address.host !== parsePageAddress(base).host) return undefined;
    const isProfile = (address.isMediumHost ? address.kind : address.kindOfPerson) === 'profile';
    return isProfile ? { key: `@${address.username.toLowerCase()}`, username: address.username } : undefined;
  }
  if (address.kindOfPerson !== 'profile') return undefined;
  const name = address.host.replace(/\.medium\.com$/, '');
  if (!address.isMediumHost) return { key: address.host };
  if (RESERVED.test(name)) return undefined;
  return /^[a-z0-9]{1,60}$/.test(name) ? { key: `@${name}`, username: name } : { key: address.host };
}

/** The person whose followers page a link leads to ("/@jane/followers", "jane.medium.com/followers"). */
export function parseFollowersAddress(href: string, base: string): PersonAddress | undefined {
  const [, address] = /^([^?#]*)\/followers(?:[?#]|$)/.exec(href) ?? [];
  return address === undefined ? undefined : parsePersonAddress(`${address}/`, base);
}

/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';
import type { DriftName } from '../drift';
import type { UserWire } from '../graphql/wire';
import type { RuleName } from '../styles/rules';
import { useApp } from './hooks';

interface LinkProps {
  /** The whole canonical address. */
  to: string;
  /** What Medium's `source=` says of the place of this link; absent: no such parameter. */
  source?: string;
  look?: RuleName;
  className?: string;
  testId?: string;
  /** Username whose hover card opens over this link. */
  hovers?: string;
  children?: ReactNode;
}

/** A link as Medium writes it: relative on its own host, absolute elsewhere, followed without a reload. */
export function Link({ to, source, look, className, testId, hovers, children }: LinkProps) {
  const { styles, url, go, store } = useApp();
  const { drift } = store.config;
  const target = new URL(to);
  const inside = target.host === url.host;
  const path = `${target.pathname}${sourceQuery(source, drift)}`;
  const relative = inside && drift !== 'hrefs-flipped';
  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || !inside) return;
    event.preventDefault();
    go(`${target.origin}${path}`);
  };
  const onMouseEnter = (event: MouseEvent): void => {
    if (!hovers) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = { username: hovers, left: box.left + scrollX, top: box.bottom + scrollY + 8 };
    store.setState('hover-wanted', at);
    setTimeout(() => store.getState('hover-wanted') === at && store.setState('hover', at), 300);
  };
  const onMouseLeave = (): void => store.setState('hover-wanted', undefined);
  return (
    <a
      className={[look ? styles.classOf(look) : '', className].filter(Boolean).join(' ') || undefined}
      href={relative ? path : `${target.origin}${path}`}
      rel="noopener follow"
      data-discover={inside ? 'true' : undefined}
      data-testid={drift === 'test-ids-gone' ? undefined : testId}
      onClick={onClick}
      onMouseEnter={hovers ? onMouseEnter : undefined}
      onMouseLeave={hovers ? onMouseLeave : undefined}
    >
      {children}
    </a>
  );
}

/** The query that tells the place of a link, in this deploy's words; empty where there is none. */
export function sourceQuery(source: string | undefined, drift: DriftName | undefined): string {
  if (!source || drift === 'source-gone') return '';
  return `?${drift === 'source-renamed' ? 'origin' : 'source'}=${source}`;
}

/** The canonical address of a person's page. */
export function userUrl(user: Pick<UserWire, 'username' | 'customDomainState'>, part = ''): string {
  const domain = user.customDomainState?.live.domain;
  return domain
    ? `https://${domain}/${part}`
    : `https://medium.com/@${user.username}${part ? `/${part}` : ''}`;
}

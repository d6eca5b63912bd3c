/** @jsxImportSource react */
import { useApp } from '../hooks';
import { ShieldIcon } from '../icons';
import { sourceQuery } from '../Link';

const RULES = 'https://policy.medium.com/medium-rules-30e5502c4eb4';

interface ResponsesHeadingProps {
  count: number;
  source: string;
}

/**
 * "Responses (48)", with the shield that links to Medium's rules: that link carries the same source as the
 * responses do and its address ends like a post's.
 */
export function ResponsesHeading({ count, source }: ResponsesHeadingProps) {
  const { styles, store } = useApp();
  return (
    <div className={styles.classOf('panelHead')}>
      <Heading count={count} />
      <a
        href={`${RULES}${sourceQuery(source, store.config.drift)}`}
        rel="noopener follow"
        aria-label="Medium Rules"
      >
        <ShieldIcon />
      </a>
    </div>
  );
}

/** React leaves the number a text node of its own. */
function Heading({ count }: { count: number }) {
  const { styles, store } = useApp();
  const look = styles.classOf('heading');
  if (store.config.drift === 'headings-reworded') return <h3 className={look}>What people say · {count}</h3>;
  if (count === 0) return <h2 className={look}>No responses yet</h2>;
  return <h2 className={look}>Responses ({count})</h2>;
}

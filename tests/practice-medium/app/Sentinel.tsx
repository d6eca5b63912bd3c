/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { useApp } from './hooks';

interface SentinelProps {
  /** How much is loaded: a new part makes the end be watched anew. */
  part: number;
  onReached: () => void;
}

/** The end of what is loaded: when it comes into view, more is asked for. */
export function Sentinel({ part, onReached }: SentinelProps) {
  const { styles } = useApp();
  const node = useRef<HTMLDivElement>(null);
  const reached = useRef(onReached);
  reached.current = onReached;
  useEffect(() => {
    if (!node.current || part === 0) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) reached.current();
    });
    observer.observe(node.current);
    return () => observer.disconnect();
  }, [part]);
  return <div ref={node} className={styles.classOf('sentinel')} />;
}

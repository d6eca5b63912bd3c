/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { RuleName } from '../styles/rules';
import { seedFromText } from '../world/random';
import { useApp } from './hooks';

interface WrapperProps {
  look: RuleName;
  children?: ReactNode;
}

/** A block inside none to two bare wrappers, as many as this deploy happens to have. */
export function Wrapper({ look, children }: WrapperProps) {
  const { styles, store } = useApp();
  const { seed, drift } = store.config;
  const depth = (seedFromText(`${look}:${seed}`) % 3) + (drift === 'wrappers-added' ? 3 : 0);
  let node = <div className={styles.classOf(look)}>{children}</div>;
  for (let level = 0; level < depth; level += 1) node = <div>{node}</div>;
  return node;
}

/** @jsxImportSource react */
import { useApp } from '../hooks';

/** What Medium says where nothing is. */
export function MissingPage() {
  const { styles } = useApp();
  return (
    <div className={styles.classOf('column')}>
      <p className={styles.classOf('missing')}>PAGE NOT FOUND 404</p>
      <h2 className={styles.classOf('title')}>Out of nothing, something.</h2>
    </div>
  );
}

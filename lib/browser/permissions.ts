import browser from 'webextension-polyfill';

/**
 * Calls back after the writer allowed or forbade something, here or in the browser's own settings. Returns the way to
 * stop it.
 */
export function onPermissionsChanged(callback: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(callback);
  onRemoved.addListener(callback);
  return () => {
    onAdded.removeListener(callback);
    onRemoved.removeListener(callback);
  };
}

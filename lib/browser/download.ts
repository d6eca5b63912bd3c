/** How long the browser may take to begin with the file. */
const BEGIN_WITHIN = 60_000;

/** Hands a file to the browser, which puts it where downloads go. */
export function download(name: string, parts: readonly string[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGIN_WITHIN);
}

import { execFileSync } from 'node:child_process';

/** The processes that run on this profile, children of the browser too: it is named in the command line of each. */
function listProcesses(profileDir: string): readonly number[] {
  const lines = execFileSync('ps', ['-Aww', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1e8 });
  return lines
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${profileDir}`))
    .map((line) => Number.parseInt(line, 10));
}

/** Kills every process of a profile at once, the browser first, and waits until none is left. */
export async function killProfile(profileDir: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const pids = listProcesses(profileDir);
    if (pids.length === 0) return;
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself in between.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('some processes of the browser did not end');
}

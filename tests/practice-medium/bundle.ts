import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import type { PageConfig } from './app/page-config';
import type { RenderedPage } from './app/render';

export interface Bundles {
  /** The script that the pages load. */
  client: string;
  renderPage: (config: PageConfig) => RenderedPage;
}

let bundles: Promise<Bundles> | undefined;

/**
 * The practice Medium's own React app, bundled once per process and kept in memory: for the browser, and for
 * drawing on the server. Both are bundled, so that no test runner's JSX settings reach them.
 */
export function loadBundles(): Promise<Bundles> {
  bundles ??= makeBundles();
  return bundles;
}

async function makeBundles(): Promise<Bundles> {
  const [client, server] = await Promise.all([
    bundle('./app/client.tsx', 'browser'),
    bundle('./app/render.tsx', 'node'),
  ]);
  const module: { exports: { renderPage?: Bundles['renderPage'] } } = { exports: {} };
  const run = compileFunction(server, ['module', 'exports', 'require']);
  run(module, module.exports, createRequire(import.meta.url));
  const { renderPage } = module.exports;
  if (!renderPage) throw new Error('The server bundle draws no pages');
  return { client, renderPage };
}

async function bundle(entry: string, platform: 'browser' | 'node'): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    platform,
    format: platform === 'node' ? 'cjs' : 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`Nothing was bundled from ${entry}`);
  return file.text;
}

/** Checks the files of the site before they are written. */
import { posix } from 'node:path';

/** The files of the site by their paths. */
export type Files = ReadonlyMap<string, string>;

/** The largest weight of a page with its style, its script and its icon, in octets. */
export const HEAVIEST = 150_000;
/** The assets that a page loads at once. */
const LOADED = ['assets/site.css', 'assets/site.js', 'assets/icon.svg'] as const;

/** Returns what is wrong with the files: dead links, missing anchors, and pages that are too heavy. */
export function faultsOf(files: Files): readonly string[] {
  const shared = LOADED.reduce((sum, path) => sum + Buffer.byteLength(files.get(path) ?? ''), 0);
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const anchors = new Map(
    pages.map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
  );
  return pages.flatMap(([path, text]) => {
    const weight = Buffer.byteLength(text) + shared;
    const heavy = weight > HEAVIEST ? [`${path} weighs ${weight} octets, more than ${HEAVIEST}`] : [];
    const links = [...new Set([...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, to = '']) => to))];
    return [...heavy, ...links.flatMap((to) => deadLink(path, to, files, anchors))];
  });
}

function deadLink(
  path: string,
  to: string,
  files: Files,
  anchors: ReadonlyMap<string, ReadonlySet<string | undefined>>,
): readonly string[] {
  if (/^https:\/\/[a-z.-]+(?:\/|$)/.test(to)) return [];
  const [file = '', anchor] = to.split('#');
  const target = file === '' ? path : posix.join(posix.dirname(path), file);
  if (file.startsWith('/') || !files.has(target)) return [`${path} links to ${to}, which does not exist`];
  if (anchor !== undefined && !anchors.get(target)?.has(decodeURIComponent(anchor)))
    return [`${path} links to ${to}, which has no such anchor`];
  return [];
}

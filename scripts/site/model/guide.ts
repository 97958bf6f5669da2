/** The pages of the guide, which are Markdown files in `guide`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GuidePage {
  /** The name of the file without its ending: `quick-start`. */
  readonly name: string;
  readonly title: string;
  /** The first paragraph. */
  readonly lead: string;
  /** The headings of its sections. */
  readonly headings: readonly string[];
  readonly markdown: string;
}

/** The order in which a newcomer reads them. Pages that are not named follow by name. */
const ORDER = [
  'quick-start',
  'proxy',
  'trunk-over-tls',
  'websocket-gateway',
  'cluster',
  'extension-headers',
  'fuzzing',
  'security',
  'moving',
  'missing',
];

/** Reads the pages in their order. */
export function readGuide(folder: string): readonly GuidePage[] {
  const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.indexOf('security') - 0.5);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => pageOf(file.slice(0, -'.md'.length), readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => rank(a.name) - rank(b.name));
}

function pageOf(name: string, markdown: string): GuidePage {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  const [, title = '', lead = ''] = /^# (.+)\n\n([\s\S]*?)(?:\n\n|$)/.exec(prose) ?? [];
  if (title === '') throw new Error(`guide/${name}.md does not begin with a title`);
  const headings = [...prose.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
  return { name, title, lead: lead.replace(/\s+/g, ' '), headings, markdown };
}

/** Returns the anchor of a heading. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

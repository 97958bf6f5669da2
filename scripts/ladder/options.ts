/** The options of the command line. */
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run ladder -- [--format text|mermaid] [FILE]

  --format FORMAT  text or mermaid (text)
  FILE             JSON Lines of the recorder, pcap, pcapng, sngrep's text or tshark -x; without it, standard input`;

const formats = ['text', 'mermaid'] as const;

export interface Options {
  readonly format: (typeof formats)[number];
  /** The file to read, or `undefined` for standard input. */
  readonly file: string | undefined;
  readonly help: boolean;
}

/** Throws an error whose message can be shown to users. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', short: 'f', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const format = formats.find((each) => each === values.format);
  if (format === undefined) throw new Error(`--format ${values.format}: ${formats.join(' or ')}`);
  if (positionals.length > 1) throw new Error(`one FILE, not ${positionals.length}`);
  const [file] = positionals;
  return { format, file: file === '-' ? undefined : file, help: values.help };
}

/** The messages between the page and the generator's worker. */
import type { Piece } from '../playground/show.ts';
import type { Span } from '../playground/spans.ts';
import type { Message } from './written.ts';

/** The texts of a reader: the name of the files, their texts, and rows to read. */
export interface Draft {
  readonly name: string;
  readonly abnf: string;
  readonly table: string;
  readonly lines: readonly string[];
}

/** A question of the page: compile these files, or read these rows with what was compiled last. */
export type Question =
  | { readonly kind: 'compile'; readonly draft: Omit<Draft, 'lines'>; readonly isVerified: boolean }
  | { readonly kind: 'read'; readonly lines: readonly string[]; readonly strict: boolean };

/** A generated module, as markup. */
export interface Module {
  readonly path: string;
  readonly markup: string;
  readonly length: number;
}

/** A row and how it is read. */
export interface LineReading {
  readonly text: string;
  readonly label: string;
  /** The offset in `text` at which the value begins, from which spans count. */
  readonly offset: number;
  readonly reading:
    | {
        readonly state: 'ok';
        readonly pieces: readonly Piece[];
        readonly leniences: readonly string[];
        readonly spans: readonly Span[];
      }
    | { readonly state: 'malformed'; readonly fault: string }
    | { readonly state: 'unknown'; readonly why: string };
}

/** An answer of the worker. `failed` is a fault of the generator and not of the files. */
export type Answer =
  | {
      readonly kind: 'compiled';
      readonly messages: readonly Message[];
      readonly diagrams: readonly string[];
      readonly verdicts: readonly string[];
      readonly modules: readonly Module[];
      readonly milliseconds: number;
    }
  | { readonly kind: 'read'; readonly lines: readonly LineReading[] }
  | { readonly kind: 'failed'; readonly why: string };

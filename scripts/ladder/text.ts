/**
 * Events as a ladder of text: a column for each participant, a row for each message.
 *
 * Invariant: gap `i` is the space between the lines of participants `i` and `i + 1` (for the last, the space to its
 * right), and is wide enough for all text in it, so that no row is wider than another's columns.
 */
import type { Exchange, LadderEvent } from './exchange.ts';
import { againOf, cseqOf, labelOf, secondsOf, shown } from './label.ts';

/**
 * The most participants: more would be wider than any screen, and the text would grow with the square of the capture.
 */
const MAX_PARTICIPANTS = 32;

/** The smallest length of an arrow beside its label: `" ---->"`. */
const SHAFT = 6;

/** Throws an error whose message can be shown to users if there are too many participants for columns. */
export function toText({ participants, events }: Exchange): string {
  if (participants.length > MAX_PARTICIPANTS) {
    throw new Error(
      `${participants.length} participants, and a ladder has at most ${MAX_PARTICIPANTS}: filter the capture`,
    );
  }
  const columns = new Map(participants.map((participant, index) => [participant, index]));
  const rungs = events.map((event) => rungOf(event, columns));
  const names = participants.map(shown);
  const gaps = gapsFor(names, rungs);
  const seconds = events.reduce((width, event) => Math.max(width, secondsOf(event).length), 0);
  const margin = ' '.repeat(seconds + 2);
  const lines = [
    `${margin}${names.map((name, index) => name.padEnd((gaps[index] ?? 0) + 1)).join('')}`,
    ...rungs.map((rung) => `${secondsOf(rung.event).padStart(seconds)}  ${ladder(rung, gaps)}  ${remarks(rung.event)}`),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

interface Rung {
  readonly event: LadderEvent;
  /** The columns between which it stands. */
  readonly left: number;
  readonly right: number;
  readonly direction: 'right' | 'left' | 'itself';
  readonly label: string;
}

function rungOf(event: LadderEvent, columns: ReadonlyMap<string, number>): Rung {
  const from = columns.get(event.from) ?? 0;
  const to = columns.get(event.to) ?? 0;
  const direction = from === to ? 'itself' : from < to ? 'right' : 'left';
  const label = labelOf(event.said);
  return { event, left: Math.min(from, to), right: Math.max(from, to), direction, label };
}

/**
 * Returns the widths of the gaps: for names first, then for labels of one gap. A label over several gaps widens the
 * last of them by the missing width.
 */
function gapsFor(names: readonly string[], rungs: readonly Rung[]): readonly number[] {
  const gaps = names.map((name, index) => (index === names.length - 1 ? 0 : name.length + 1));
  const bySpan = rungs.toSorted((one, other) => one.right - one.left - (other.right - other.left));
  for (const rung of bySpan) {
    const last = Math.max(rung.left, rung.right - 1);
    const missing = rung.label.length + SHAFT - widthOf(rung, gaps);
    if (missing > 0) gaps[last] = (gaps[last] ?? 0) + missing;
  }
  return gaps;
}

/** Returns the width of a rung: its gaps and the lines that it crosses. */
function widthOf({ left, right }: Rung, gaps: readonly number[]): number {
  const spanned = gaps.slice(left, Math.max(left + 1, right));
  return spanned.reduce((sum, gap) => sum + gap, spanned.length - 1);
}

function ladder(rung: Rung, gaps: readonly number[]): string {
  const before = gaps.slice(0, rung.left).map(room);
  const after = gaps.slice(Math.max(rung.left + 1, rung.right)).map(room);
  return ['', ...before, drawn(rung, widthOf(rung, gaps)), ...after].join('|');
}

function room(gap: number): string {
  return ' '.repeat(gap);
}

function drawn({ direction, label }: Rung, width: number): string {
  const shaft = '-'.repeat(Math.max(0, width - label.length - 2));
  switch (direction) {
    case 'right':
      return `${label} ${shaft}>`;
    case 'left':
      return `<${shaft} ${label}`;
    case 'itself':
      return `<-> ${label}`.padEnd(width);
  }
}

function remarks(event: LadderEvent): string {
  return [cseqOf(event.said), againOf(event)].filter((remark) => remark !== '').join(' ');
}

/** The tables against the RFCs' figures, and the README's figures against the tables. */
import { expect, test } from 'vitest';
import { arrowsOf } from '../../scripts/figures/figure.ts';
import { readmeOf } from '../../scripts/figures/readme.ts';
import { type Kind, machines } from '../../src/transaction/transaction.ts';
import { type FigureArrow, figure5, figure6, figure7, figure8 } from './rfc-figures.ts';

/** Our states that are part of one state of a figure. */
const STATES: Readonly<Record<string, string>> = { withdrawn: 'calling', cancelling: 'proceeding' };

/** Our events that the figures lack: lost connections, cancelling (§9.1), Timer C (§16.8), limits, late responses. */
const BEYOND = [
  ...['connection lost', 'cancel', 'timer C', 'timer cancelled'],
  ...['timer answer', 'timer late trying', 'timer unanswered'],
];

/** Our words for the events of the figures. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  '1xx': ['1xx', '100', '101-199'],
  'Transport Err.': ['transport error'],
  '101-199 from TU': ['1xx from TU'],
  '1xx from TU': ['100 from TU'],
  'TU silent for 200 ms': ['timer trying'],
  Request: ['request'],
};

function ours(kind: Kind, event: string): readonly string[] {
  const known = Object.keys(Object.values(machines[kind].table)[0] ?? {});
  const named = EVENTS[event] ?? [event.replace(/^Timer (.)( fires)?$/, 'timer $1')];
  return named.filter((each) => known.includes(each));
}

function asText(arrows: Iterable<FigureArrow>): readonly string[] {
  return [...new Set([...arrows].map((arrow) => arrow.join(' | ')))].sort();
}

const figures: readonly (readonly [Kind, readonly FigureArrow[]])[] = [
  ['inviteClient', figure5],
  ['nonInviteClient', figure6],
  ['inviteServer', figure7],
  ['nonInviteServer', figure8],
];

test.each(figures)('%s has the arrows of its figure, and no others', (kind, figure) => {
  const printed = figure.flatMap(([from, event, to]) =>
    ours(kind, event).map((own): FigureArrow => [from.toLowerCase(), own, to.toLowerCase()]),
  );
  expect(printed.length).toBeGreaterThanOrEqual(figure.length);
  const drawn = arrowsOf(machines[kind])
    .filter(({ event, actions }) => !BEYOND.includes(event) && actions.join() !== 'drop response')
    .map(({ from, event, to }): FigureArrow => [STATES[from] ?? from, event, STATES[to] ?? to]);
  expect(asText(drawn)).toEqual(asText(printed));
});

test('the README shows the tables', () => {
  const { is, due } = readmeOf();
  expect(is).toBe(due);
});

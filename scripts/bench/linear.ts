import { hostile } from './hostile.ts';

/**
 * The sizes in octets. For each, the time in nanoseconds per octet is measured, and then the exponent of time over
 * length: 1 is linear.
 */

const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
const SAMPLES = 7;

function nanoseconds(run: () => void): number {
  const times = Array.from({ length: SAMPLES }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start);
  });
  return times.toSorted((a, b) => a - b)[Math.floor(SAMPLES / 2)] ?? Number.NaN;
}

/** Returns the slope of the line through the logarithms, by least squares. */
function exponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

console.log(['input', ...SIZES.map((size) => `${size / 1_000} kB`), 'exponent'].join(' | '));
for (const { name, header, make } of hostile) {
  const points = SIZES.map((size) => {
    const text = make(size);
    header.safeParse(text);
    return [text.length, nanoseconds(() => header.safeParse(text))] as const;
  });
  const perOctet = points.map(([octets, time]) => `${(time / octets).toFixed(1)} ns`);
  console.log([`${header.name}: ${name}`, ...perOctet, exponent(points.slice(1)).toFixed(2)].join(' | '));
}

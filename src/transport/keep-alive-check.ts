import type { OptionCheck } from '../runtime/check-options.ts';

/** The check of the option `keepAlive`. */
export const keepAliveCheck: OptionCheck = {
  expected: 'an object with interval, a number of milliseconds of at least 1000',
  accepts: (value) =>
    typeof value === 'object' && value !== null && 'interval' in value && Number(value.interval) >= 1000,
};

import { expect, it } from 'vitest';
import * as ahead from '../../src/runtime/ahead.ts';
import * as scan from '../../src/runtime/scan.ts';
import * as take from '../../src/runtime/take.ts';
import { vocabularyFaults } from '../oracle/vocabulary/faults.ts';

it('the functions that generated parsers call do what their specification says, on all short texts', () => {
  expect(vocabularyFaults({ ...scan, ...take, ...ahead }).slice(0, 5)).toEqual([]);
});

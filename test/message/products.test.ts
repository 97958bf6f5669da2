import { products } from 'sippet';
import { expect, test } from 'vitest';

test('products reads the products and comments of User-Agent and Server', () => {
  expect(products('Softphone/1.5 (beta (2)) Lib')).toEqual([
    { name: 'Softphone', version: '1.5' },
    { comment: 'beta (2)' },
    { name: 'Lib', version: undefined },
  ]);
  expect(products('FPBX-13.0.194.2(13.12.1)')).toEqual([
    { name: 'FPBX-13.0.194.2', version: undefined },
    { comment: '13.12.1' },
  ]);
});

test('products returns undefined for a text that the grammar does not derive, however deeply it nests', () => {
  expect(products('<none>')).toBeUndefined();
  expect(products('')).toBeUndefined();
  expect(products('('.repeat(1_000_000))).toBeUndefined();
});
